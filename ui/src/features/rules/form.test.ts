import { describe, expect, test } from "vitest";
import { blank, blankItem, toDraft } from "./form";

describe("the rule form", () => {
  test("keeps the encounter it came out of", () => {
    expect(toDraft(blank({ id: "e4", title: "Eetcafé", place: "Portiek 12" }))).toEqual({ title: "", place: "Portiek 12", items: [], languages: ["nl"], evaluate_on: null, came_from: "e4" });
  });

  test("sends only the languages that are chosen", () => {
    const fields = { ...blank(null), languages: ["nl"], items: [{ ...blankItem(), texts: { nl: "De trap is vrij.", tr: "Merdiven boş." } }] };
    expect(toDraft(fields).items[0]?.text).toEqual({ nl: "De trap is vrij." });
  });

  test("leaves out an item that nobody filled in, never one that was saved before", () => {
    const saved = { ...blankItem(), id: "i1" };
    expect(toDraft({ ...blank(null), items: [blankItem(), saved] }).items.map((item) => item.id)).toEqual(["i1"]);
  });
});
