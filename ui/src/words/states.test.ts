// The state table: every state that the page knows of somebody's work, of a laptop, a stick and a meeting has its sentence
// in Dutch and in English, at every count at which the words change.
import { describe, expect, test } from "vitest";
import type { BoardRow, Status } from "../types";
import border from "../backend/generated/border.ts?raw";
import { nearestSays, statusLines } from "./phrases";
import { isolate, useLanguage, word, wordOrNull } from "./words.svelte";

const files = import.meta.glob<string>("../../locales/*/*.ftl", { query: "?raw", import: "default", eager: true });

const LANGUAGES = ["nl", "en", "ar", "tr", "uk", "pl"] as const;
const COUNTS = [0, 1, 2, 7];

const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, "");

/** A sentence with all its values: nothing stands open, and it is no key. */
function isSaid(text: string | null): void {
  expect(text).toBeTruthy();
  expect(plain(text ?? "")).toMatch(/^[^{}]*[\p{L}]{2}[^{}]*$/u);
}

/** Its own word in this language: where one is missing, another language would speak up. */
function hasWord(language: string, key: string): void {
  const own = Object.entries(files).filter(([path]) => path.includes(`/${language}/`));
  expect(own.some(([, text]) => text.includes(`\n${key} =`)), `${key} in ${language}`).toBe(true);
}

/** The states of a laptop on the board, as the border of the program names them. */
function statesOf(type: string): string[] {
  const at = border.slice(border.indexOf(`export type ${type} = `));
  const line = /\nstate: ([^,]+),/.exec(at)?.[1] ?? "";
  return [...line.matchAll(/"([a-z_]+)"/g)].map((found) => found[1] ?? "");
}

const LAPTOP: Record<BoardRow["state"], { waits: boolean; kept: boolean }> = {
  here: { waits: false, kept: false },
  also_there: { waits: false, kept: false },
  unconfirmed: { waits: true, kept: false },
  not_yet_gone: { waits: true, kept: true },
  silent: { waits: true, kept: false },
  never_heard: { waits: true, kept: false },
  stopped: { waits: false, kept: false },
  outside: { waits: false, kept: false },
  doubtful: { waits: false, kept: false },
};

describe.each(LANGUAGES)("in %s", (language) => {
  test("every state of a laptop has a name and a sentence, at every count", () => {
    useLanguage(language);
    expect(statesOf("BoardRow").sort()).toEqual(Object.keys(LAPTOP).sort());
    for (const [state, look] of Object.entries(LAPTOP)) {
      const key = `board-${state.replaceAll("_", "-")}`;
      [key, `${key}-says`].forEach((each) => hasWord(language, each));
      isSaid(wordOrNull(key, { day: "20 november" }));
      const said = COUNTS.filter((count) => look.waits || count === 0).flatMap((waiting) =>
        COUNTS.filter((kept) => kept <= waiting && (look.kept || kept === 0)).map((kept) => {
          const text = wordOrNull(`${key}-says`, { laptop: isolate("Balie"), waiting, kept });
          isSaid(text);
          return plain(text ?? "");
        }),
      );
      // What it counts, it says: no two counts read alike.
      expect(new Set(said).size, state).toBe(said.length);
    }
  });

  test("every edge between two states reads as another state", () => {
    useLanguage(language);
    const faces = Object.keys(LAPTOP).map((state) => {
      const key = `board-${state.replaceAll("_", "-")}`;
      return `${word(key, { day: "20 november" })} | ${word(`${key}-says`, { laptop: isolate("Balie"), waiting: 7, kept: 2 })}`;
    });
    expect(new Set(faces).size).toBe(faces.length);
  });

  test("the three lines say every state of the work, and no two states alike", () => {
    useLanguage(language);
    const keys = ["status-saved", "status-not-saved", "status-also-on", "status-nowhere-else", "status-only-here", "also-on-one", "also-on-one-except", "except-things"];
    keys.forEach((each) => hasWord(language, each));
    const at = new Date().toISOString();
    const others: Status["also_on"][] = [[], [{ laptop: "Balie", at, missing: 0 }], [{ laptop: "Balie", at, missing: 1 }], [{ laptop: "Balie", at, missing: 7 }], [{ laptop: "Balie", at, missing: 0 }, { laptop: "Thuis", at, missing: 7 }]];
    const seen = new Set<string>();
    let states = 0;
    for (const saved of [true, false]) {
      for (const also_on of others) {
        for (const only_here of COUNTS) {
          const lines = statusLines({ saved, only_here, also_on, laptops: [], clock: null, newer: 0, photos_awaited: 0 });
          expect(lines.length).toBe(3);
          lines.forEach((line) => isSaid(line.text));
          seen.add(lines.map((line) => plain(line.text)).join("\n"));
          states += 1;
        }
      }
    }
    expect(seen.size).toBe(states);
    COUNTS.forEach((missing) => isSaid(nearestSays({ at, missing })));
  });
});
