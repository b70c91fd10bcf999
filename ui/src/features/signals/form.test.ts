import { describe, expect, test } from "vitest";
import type { PointingAt } from "../../backend";
import { blank, suggested, toDraft, warnings } from "./form";

describe("the signal form", () => {
  test("a new signal is of today, and only needs a kind and a sentence", () => {
    const fields = { ...blank("2026-11-20"), kind: "noise", observation: " Muziek. ", place: "  " };
    expect(toDraft(fields, false)).toEqual({ noticed_on: "2026-11-20", place: null, kind: "noise", observation: "Muziek.", rumour: "", interpretation: "", about_one_person: false });
  });

  test("what is about one person says so, and is refused by the rules", () => expect(toDraft(blank("2026-11-20"), true).about_one_person).toBe(true));

  test("places used before are offered while somebody types, but not the one that stands there", () => {
    const places = ["Portiek 12", "Kerkstraat", "Marktplein"];
    expect(suggested(places, "")).toEqual(places);
    expect(suggested(places, "kerk")).toEqual(["Kerkstraat"]);
    expect(suggested(places, "Kerkstraat")).toEqual([]);
  });

  test("a name that stands there twice is warned of once, and nobody gets more than three warnings", () => {
    const name = (words: string): PointingAt => ({ kind: "name", words });
    expect(warnings([name("Fatma"), name("fatma"), { kind: "telephone", words: "06-00001234" }]).map((each) => each.kind)).toEqual(["name", "telephone"]);
    expect(warnings(["a", "b", "c", "d"].map(name))).toHaveLength(3);
  });
});
