import { beforeEach, describe, expect, test } from "vitest";
import { knownLanguages, useLanguage } from "../../words";
import { find, folded } from "./find";
import { steps, synonyms, title, TOPICS } from "./topics";

const known = () => TOPICS.map(({ id }) => ({ id, title: title(id), steps: steps(id), synonyms: synonyms(id) }));

describe("a question in Dutch", () => {
  beforeEach(() => useLanguage("nl"));

  test.each([
    ["stick", "stick"],
    ["wachtwoord vergeten", "passphrase"],
    ["Hoe laat ik iemand tekenen?", "sign"],
    ["handtekening", "sign"],
    ["coordinator weg", "no-lead"],
    ["poster", "poster"],
    ["twee versies", "versions"],
    ["inloggen", "passphrase"],
    ["jaarverslag", "figures"],
    ["uitloggen", "leave"],
    ["backup", "backup"],
    ["gestolen", "lost"],
    ["avg", "known"],
  ])("%s is answered by %s", (typed, id) => expect(find(known(), typed).slice(0, 3)).toContain(id));

  test("that nothing answers finds nothing", () => expect(find(known(), "zzzqx")).toEqual([]));
  test("of no word finds nothing", () => expect([...find(known(), "  "), ...find(known(), "?")]).toEqual([]));
});

describe("in every language", () => {
  test.each(knownLanguages())("each topic of %s is found by its own title, and stands first or nearly so", (tag) => {
    useLanguage(tag);
    for (const { id } of TOPICS) expect(find(known(), title(id)).slice(0, 3), `${tag}: ${title(id)}`).toContain(id);
  });

  test.each(knownLanguages())("each word in %s to find a topic by finds it", (tag) => {
    useLanguage(tag);
    for (const { id } of TOPICS) for (const each of synonyms(id).split(/[\s-]+/).filter((part) => part.length > 1)) expect(find(known(), each), `${tag}: ${each}`).toContain(id);
  });

  test("accents, capitals and dots do not matter", () => expect([folded("Coördinator"), folded("ŞİFRE"), folded("Łódź"), folded("أمان")]).toEqual(["coordinator", "sifre", "lodz", "امان"]));
});
