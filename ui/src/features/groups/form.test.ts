import { describe, expect, test } from "vitest";
import { blank, fromView, toDraft } from "./form";

describe("a group on its form", () => {
  test("goes back as it came", () => {
    const view = {
      id: "g1", name: "Koor", sort: "organisation", place: "Zaal 2", telephone: "06-00001234", email: null, note: "Elke week.",
      members: [{ id: "m1", person: { person: "p1", name: "Fatma" }, role: "contact", from: "2026-01-01", until: null, now: true }],
      recorded_by: "Amina", recorded_at: "", versions: [], deleted: false, restored: null, also_on: [], base: "b",
    };
    expect(toDraft(fromView(view))).toEqual({
      name: "Koor", sort: "organisation", place: "Zaal 2", telephone: "06-00001234", email: null, note: "Elke week.",
      members: [{ id: "m1", person: "person:p1", role: "contact", from: "2026-01-01", until: null }],
    });
  });
  test("that is a circle has no telephone of its own, also when one was typed before", () => {
    expect(toDraft({ ...blank(), name: "Kring", telephone: "06-00001234" }).telephone).toBeNull();
  });
});
