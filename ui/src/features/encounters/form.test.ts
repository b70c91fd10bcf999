import { describe, expect, test } from "vitest";
import type { EncounterView } from "../../backend";
import { blank, fromView, headCount, newcomer, sameAgain, toDraft, toKeep } from "./form";

const evening: EncounterView = {
  id: "e4", title: "", shown_title: "Eten, Grote zaal", happened_on: "2026-11-17", starts_at: "19:30", ends_at: "22:00", place: "Grote zaal", activity: "meal", series: "Eetcafé", occurrence: null,
  organisers: [{ person: "fatima", name: "Fatima" }], attendance: { named: [{ person: "jan", name: "Jan" }, { person: "mei", name: "Mei" }], counted: 9, guests: 0, new_faces: 2 },
  tables: [{ label: "1", tally: { bonen: 4 }, people: [{ person: "jan", name: "Jan" }] }], mixing: null, conditions: ["shared_goal"], tone: "positive", changed: null, note: "Het was laat.", recorded_by: "Jan", recorded_at: "2026-11-17T21:10:00Z",
  versions: [], rules: [], deleted: false, restored: null, also_on: [], photos: [], twice: [], base: "h1",
};

describe("the encounter form", () => {
  test("gives back an encounter unchanged when nobody changes anything", () => {
    expect(toDraft(fromView(evening, []))).toEqual({
      title: "", happened_on: "2026-11-17", starts_at: "19:30", ends_at: "22:00", place: "Grote zaal", activity: "meal", series: "Eetcafé", occurrence: null, organisers: ["person:fatima"],
      attendance: { named: ["person:jan", "person:mei"], counted: 9, guests: 0, new_faces: 2 }, tables: [{ label: "1", tally: { bonen: 4 }, people: ["person:jan"] }], conditions: ["shared_goal"], tone: "positive", changed: null, note: "Het was laat.",
    });
  });

  test("the same evening once more keeps who and where, and asks again how it was", () => {
    const again = sameAgain(evening, [], "2026-11-24");
    expect(again.happened_on).toBe("2026-11-24");
    expect(again.named.map((someone) => someone.name)).toEqual(["Jan", "Mei"]);
    expect([again.tone, again.note, again.new_faces, again.counted, again.tables]).toEqual([null, "", 0, 0, []]);
  });

  test("somebody new travels by name, somebody known by card", () => {
    const fields = { ...blank("2026-11-24", ""), named: [newcomer("Nel"), { key: "person:jan", name: "Jan", picture: "sailboat", colour: "delft" }], new_faces: 2 };
    expect(toDraft(fields).attendance.named).toEqual(["Nel", "person:jan"]);
    expect(headCount(fields)).toBe(4);
  });

  test("a draft carries what its name is made of, and everything that was filled in", () => {
    const fields = { ...blank("2026-11-24", " Portiek 12 "), activity: "meal" };
    expect(toKeep(fields, "h1")).toEqual({ title: "", activity: "meal", place: "Portiek 12", base: "h1", fields });
  });

  test("a table without groups is left out, and one without a name gets its number", () => {
    const fields = { ...blank("2026-11-24", ""), tables: [{ label: "", groups: [{ name: "bonen", count: 4 }, { name: "linzen", count: 0 }], people: ["person:weg"] }, { label: "raam", groups: [{ name: " ", count: 2 }], people: [] }] };
    expect(toDraft(fields).tables).toEqual([{ label: "1", tally: { bonen: 4 }, people: [] }]);
  });
});
