import { describe, expect, test } from "vitest";
import type { BoardRow } from "../backend";
import { attributeOrNull, isFromTheRight, isolate, knownLanguages, language, learn, pieces, unlearn, useLanguage, word, wordOrNull } from "./words.svelte";
import { reason, refusalText } from "./refusal";

const files = import.meta.glob<string>(["../../locales/*/*.ftl", "!../../locales/*/paper.ftl"], { query: "?raw", import: "default", eager: true });
const sources = import.meta.glob<string>("../**/*.{svelte,ts}", { query: "?raw", import: "default", eager: true });

const textOf = (tag: string): string => Object.entries(files).filter(([path]) => path.includes(`/${tag}/`)).map(([, text]) => text).join("\n");
const keysOf = (tag: string): string[] => [...textOf(tag).matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((found) => found[1] ?? "");

describe("the words", () => {
  test("every language says the same things", () => {
    for (const tag of knownLanguages()) expect(keysOf(tag).sort(), tag).toEqual(keysOf("nl").sort());
  });

  test("every word is found, whichever file it stands in and whichever word of another file it names", () => {
    for (const tag of knownLanguages()) {
      useLanguage(tag);
      // What stands on paper only is no part of the window.
      const said = keysOf(tag).filter((key) => !key.startsWith("paper-")).map((key) => [key, wordOrNull(key)] as const);
      expect(said.filter(([key, text]) => text === null && attributeOrNull(key, "try") === null), tag).toEqual([]);
      expect(said.filter(([, text]) => text && /\{-?[a-z]/.test(text)), tag).toEqual([]);
    }
  });

  test("no language says a thing twice", () => {
    for (const tag of knownLanguages()) expect(new Set(keysOf(tag)).size, tag).toBe(keysOf(tag).length);
  });

  // The engine of the window lifts a whole word whose last glyph is a mark.
  test("no Arabic word ends in a mark", () => {
    const ends = /(?:[\u064B-\u0652\u0670]|\u0644[\u064B-\u0652]+\u0627)(?![\u0621-\u0655\u0670-\u06D3])/;
    const words = textOf("ar").split(/[^\u0621-\u0655\u0670-\u06D3]+/);
    expect(words.length).toBeGreaterThan(1000);
    expect(words.filter((one) => ends.test(one))).toEqual([]);
  });

  test("every error in every language says what to try", () => {
    for (const tag of knownLanguages()) {
      const errors = textOf(tag).split(/\n(?=[a-z#])/).filter((message) => /^error-(?!sentence|try-again|reference)/.test(message));
      expect(errors.filter((message) => !message.includes(".try ="))).toEqual([]);
    }
  });

  test("every word that a screen asks for exists", () => {
    const known = new Set(keysOf("nl"));
    const asked = Object.entries(sources)
      .filter(([path]) => !path.endsWith(".test.ts"))
      .flatMap(([, text]) => [...text.matchAll(/\b(?:word|wordOrNull|pieces)\(\s*"([a-z0-9-]+)"|\bkey="([a-z0-9-]+)"/g)].map((found) => found[1] ?? found[2] ?? ""));
    expect(asked.length).toBeGreaterThan(150);
    expect(asked.filter((key) => !known.has(key))).toEqual([]);
  });

  test("every state of a laptop has a name and a sentence, in every language", () => {
    const states: Record<BoardRow["state"], true> = { here: true, also_there: true, unconfirmed: true, not_yet_gone: true, silent: true, never_heard: true, stopped: true, outside: true, doubtful: true };
    const asked = Object.keys(states).flatMap((state) => [`board-${state.replaceAll("_", "-")}`, `board-${state.replaceAll("_", "-")}-says`]);
    for (const tag of knownLanguages()) {
      const known = new Set(keysOf(tag));
      expect(asked.filter((key) => !known.has(key)), tag).toEqual([]);
    }
  });

  const notSafe = ["folder_damaged", "folder_missing", "folder_read_only", "disk_full", "no_space", "citizen_service_number"];

  test.each([
    "too_long", "citizen_service_number", "empty", "date_missing", "not_a_date", "too_long_ago", "too_far_ahead", "ends_before_it_starts", "named_twice", "too_many_people",
    "unknown_field", "wrong_type", "item_without_text", "until_before_from", "no_items", "rule_without_title", "evaluated_before_start",
    "wrong_passphrase", "weak_passphrase", "access_ended", "wrong_digits", "mistyped_digits", "request_spent", "no_request_found", "no_answer_found", "not_a_coordinator",
    "in_use", "folder_read_only", "folder_damaged", "newer_version", "disk_full", "no_space",
    "stick_gone", "stick_full", "stick_read_only", "stick_denied", "other_book", "cancelled",
    "not_found", "signed_out", "both_refused", "changed_meanwhile", "backup_damaged", "folder_not_empty", "clock_wrong",
  ])("a refusal with code %s has words of its own", (code) => {
    useLanguage("nl");
    expect(reason({ code, reference: "" })).not.toBe(word("error-unknown"));
    const said = notSafe.includes(code) ? "Probeer:" : "Je werk is bewaard. Probeer:";
    expect(refusalText({ code, reference: "" })).toContain(said);
  });

  test("nobody is told that the work is safe where the folder or the disk did not take it, or where we never keep it", () => {
    useLanguage("nl");
    for (const code of notSafe) expect(refusalText({ code, reference: "" }), code).not.toContain("Je werk is bewaard");
  });

  test("a code that nobody knows still says that the work is safe, and gives its number", () => {
    useLanguage("nl");
    expect(refusalText({ code: "unknown", reference: "k7" })).toBe("Dit is niet gelukt. Je werk is bewaard. Probeer: doe het nog een keer. Nummer voor de helper: k7.");
    expect(refusalText({ code: "something_newer", reference: "" })).toContain("Dit is niet gelukt.");
  });
});

describe("counts", () => {
  test.each([
    ["nl", 0, "Niets staat alleen op deze laptop."],
    ["nl", 1, "1 ding staat alleen op deze laptop."],
    ["nl", 7, "7 dingen staan alleen op deze laptop."],
    ["en", 1, "1 thing is only on this laptop."],
    ["en", 7, "7 things are only on this laptop."],
  ])("in %s %i things read well", (tag, count, sentence) => {
    useLanguage(tag);
    expect(word("status-only-here", { count })).toBe(sentence);
  });
});

describe("names in a sentence", () => {
  test("stand apart, so that Arabic and Latin do not mix", () => {
    useLanguage("nl");
    const said = pieces("thrown-away-by", { name: "أمينة", when: isolate("gisteren") });
    expect(said[0]).toEqual({ text: "أمينة", isolated: true });
    expect(said.map((piece) => piece.text).join("")).toBe("أمينة gooide dit weg, gisteren");
  });
});

describe("a language from a file", () => {
  test("speaks where it has words, and Dutch where it has none, until it is taken away", async () => {
    await learn("so", () => Promise.resolve({ "shell.ftl": "today = Maanta\n" }));
    useLanguage("so");
    expect([word("today"), word("encounters")]).toEqual(["Maanta", "Ontmoetingen"]);
    unlearn("so");
    await learn("so", () => Promise.resolve({ "shell.ftl": "today = Maantay\n" }));
    expect(word("today")).toBe("Maantay");
    unlearn("so");
    useLanguage("so");
    expect([language(), word("today")]).toEqual(["nl", "Vandaag"]);
  });

  test("names a button in Dutch where it has no word for it", async () => {
    await learn("so", () => Promise.resolve({ "help.ftl": "topic-leave = Riix { leave }\n" }));
    useLanguage("so");
    expect(word("topic-leave")).toBe("Riix Klaar, ik ga weg");
    unlearn("so");
  });

  test("that cannot be fetched leaves Dutch as it is", async () => {
    await learn("ti", () => Promise.reject(new Error("gone")));
    useLanguage("ti");
    expect(language()).toBe("nl");
  });

  test("pictures with an axis turn with whoever reads from the right", () => {
    useLanguage("ar", "rtl");
    expect(isFromTheRight()).toBe(true);
    useLanguage("nl");
    expect(isFromTheRight()).toBe(false);
  });
});

describe("few and many", () => {
  test.each([
    ["ar", [0, 1, 2, 3, 11, 100], 6],
    ["pl", [1, 2, 5], 3],
    ["uk", [1, 2, 5], 3],
    ["tr", [1, 2], 1],
  ] as const)("in %s the words go with the number", (tag, counts, forms) => {
    useLanguage(tag);
    const said = counts.map((count) => word("kind-encounter", { count }).replace(/[\u2068\u2069]/g, "").replace(String(count), "").trim());
    // The noun alone has at most as many forms as there are numbers; Arabic and the Slavic ones have more than one.
    expect(new Set(said).size).toBeGreaterThanOrEqual(tag === "tr" ? 1 : 2);
    expect(new Intl.PluralRules(tag).resolvedOptions().pluralCategories.length).toBeGreaterThanOrEqual(forms);
  });
});
