import { describe, expect, test } from "vitest";
import { blank, toDraft } from "./form";

describe("a consent on its form", () => {
  test("starts as small as can be", () => {
    expect(toDraft("p1", blank("2026-11-20", false))).toEqual({ person: "person:p1", purpose: null, purpose_text: null, scope: "team", named: false, how: null, guardian: null, language: null, given_on: "2026-11-20", until: null, note: null });
  });
  test("of a child starts with a parent", () => {
    expect(toDraft("p1", blank("2026-11-20", true)).guardian).toBe("parent");
  });
  test("names the guardian only when one said yes", () => {
    const fields = { ...blank("2026-11-20", false), giver: "guardian", guardian: { key: "person:p2", name: "Amina" } };
    expect(toDraft("p1", fields).guardian).toBe("person:p2");
    expect(toDraft("p1", { ...fields, giver: "herself" }).guardian).toBeNull();
  });
});
