import { describe, expect, test } from "vitest";
import routes from "../../frame/route.svelte.ts?raw";
import { attributeOrNull, knownLanguages, useLanguage, word, wordOrNull } from "../../words";
import { SECTIONS } from "./accessibility";
import { topicsFor, type Place } from "./for-route";
import { GROUPS, parts, steps, synonyms, title, TOPICS } from "./topics";

const files = import.meta.glob<string>("../../../locales/*/*.ftl", { query: "?raw", import: "default", eager: true });
const icons = import.meta.glob("../../assets/icons/*.svg");
const hasIcon = (name: string) => `../../assets/icons/${name}.svg` in icons;
const fileOf = (tag: string, name: string) => files[`../../../locales/${tag}/${name}.ftl`] ?? "";
const textOf = (tag: string) => Object.entries(files).filter(([path]) => path.includes(`/${tag}/`) && !path.includes("/paper")).map(([, text]) => text).join("\n");

describe.each(knownLanguages())("help in %s", (tag) => {
  test("answers each question in two to five steps, as many as in Dutch", () => {
    for (const { id } of TOPICS) {
      useLanguage("nl");
      const dutch = steps(id).length;
      useLanguage(tag);
      expect(title(id), id).not.toBe(`topic-${id}`);
      expect(synonyms(id), id).not.toBe("");
      expect(steps(id).length, `${tag} ${id}`).toBe(dutch);
      expect(dutch, id).toBeGreaterThan(1);
      expect(dutch, id).toBeLessThan(6);
    }
  });

  test("calls a button what the button is called: every name in it is a message that needs nothing filled in", () => {
    useLanguage(tag);
    const named = [...fileOf(tag, "help").matchAll(/\{ ([a-z][a-z0-9-]*) \}/g)].map((found) => found[1] ?? "");
    expect(named.length).toBeGreaterThan(100);
    for (const each of named) expect(wordOrNull(each), `${tag}: ${each}`).toMatch(/^[^{}]+$/);
    for (const { id } of TOPICS) for (const text of [title(id), ...steps(id)]) expect(text, `${tag} ${id}`).toMatch(/^[^{}]+$/);
  });

  test("names the same buttons as Dutch does", () => {
    const namesIn = (language: string) => fileOf(language, "help").split(/\n(?=topic-)/).map((topic) => [...topic.matchAll(/\{ ([a-z][a-z0-9-]*) \}/g)].map((found) => found[1]).sort().join());
    expect(namesIn(tag)).toEqual(namesIn("nl"));
  });

  test("shows the way in three pictures with words", () => {
    useLanguage(tag);
    for (const { way } of TOPICS) for (const [icon, name] of way) expect([hasIcon(icon), wordOrNull(name)], `${icon} ${name}`).toEqual([true, expect.stringMatching(/^[^{}]+$/)]);
    for (const group of GROUPS) expect(wordOrNull(group)).toBeTruthy();
  });

  test("sets every name of a button between quotes that close", () => {
    useLanguage(tag);
    for (const { id } of TOPICS) {
      for (const step of steps(id)) expect(parts(step).filter((part) => !part.isName && /[“”«»„]/.test(part.text)), `${tag}: ${step}`).toEqual([]);
    }
  });

  test("says on the sheet of paper only names that stand on the screen", () => {
    const said = new Set([...textOf(tag).matchAll(/^[a-z][a-z0-9-]* = (.+)$/gm)].map((found) => found[1]));
    const named = [...fileOf(tag, "paper-guide").replace(/^#.*$/gm, "").matchAll(/[“«„]([^”»]*)[”»]/g)].map((found) => found[1]);
    expect(named.length).toBe(12);
    expect(named.filter((name) => !said.has(name))).toEqual([]);
  });

  test("tells in the statement what was looked at and what is not right, with somebody to tell it to", () => {
    useLanguage(tag);
    for (const id of SECTIONS) {
      expect(wordOrNull(id), id).toBeTruthy();
      const told = ["says", "list"].map((each) => attributeOrNull(id, each, { names: "Amina", centre: "De Brug" }) ?? "").join("");
      expect(told, id).toMatch(/^[^{}]{20,}$/);
    }
    expect(attributeOrNull("accessibility-tell", "says", { names: "Amina" })).toContain("Amina");
    expect(attributeOrNull("accessibility-tell", "says", { names: "none" })).not.toContain("none");
    expect(word("accessibility-lead")).toContain("Samenboek");
  });
});

describe("a screen", () => {
  const pages = [...routes.slice(0, routes.indexOf("const part")).matchAll(/\| \{ page: "([a-z-]+)"/g)].map((found) => found[1] ?? "");
  const known: Set<string> = new Set(TOPICS.map((topic) => topic.id));

  test("has an answer, whichever it is", () => {
    expect(pages.length).toBeGreaterThan(60);
    for (const page of [...pages, "picker", "first-run"]) {
      const here = topicsFor({ page, section: "" } as unknown as Place);
      expect(here.length, page).toBeGreaterThan(0);
      expect(here.filter((id) => !known.has(id)), page).toEqual([]);
    }
  });

  test("of Settings has the answers of its part", () => {
    expect(topicsFor({ page: "settings", section: "kopie" })).toEqual(["backup"]);
    expect(topicsFor({ page: "settings", section: "bewaren" })).toContain("kept");
    expect(topicsFor({ page: "settings", section: "what nobody knows" }).length).toBeGreaterThan(0);
  });

  test("before the book tells who lost a passphrase what to do, and who is not there", () => expect(topicsFor({ page: "picker" }).slice(0, 2)).toEqual(["passphrase", "not-there"]));

  test("is behind every topic: nothing stands on the page of Help alone", () => {
    const sections = ["ik", "mensen", "codes", "laptop", "kopie", "bestand", "prullenbak", "vergeten", "bewaren", "taal", "kleur"];
    const told = new Set([...pages, "picker", "first-run"].flatMap((page) => topicsFor({ page, section: "" } as unknown as Place)).concat(sections.flatMap((section) => topicsFor({ page: "settings", section }))));
    expect([...known].filter((id) => !told.has(id as never))).toEqual([]);
  });
});
