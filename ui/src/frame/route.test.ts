import { describe, expect, test } from "vitest";
import { address, parentOf, readRoute, type Route } from "./route.svelte";

const ROUTES: Route[] = [
  { page: "today" }, { page: "encounters", search: "" }, { page: "encounters", search: "soep & brood?" }, { page: "encounter-new" }, { page: "encounter-again", from: "e4" }, { page: "encounter", id: "e4" },
  { page: "encounter-change", id: "a/b" }, { page: "rules" }, { page: "rule-new", from: null }, { page: "rule-new", from: "e4" }, { page: "rule", id: "r1" }, { page: "rule-change", id: "r1" }, { page: "ccv" }, { page: "case-letter", id: "z/1", kind: "no_show" }, { page: "signals" }, { page: "signal-new" }, { page: "signal", id: "s1" }, { page: "signal-change", id: "s/1" },
  { page: "sharing" }, { page: "laptop-add" }, { page: "kept-apart" }, { page: "laptop", id: "a/b" }, { page: "clear-book" }, { page: "person", id: "p1" }, { page: "access", id: "p/1" }, { page: "forget", what: "person", id: "p1" }, { page: "forget", what: "document", id: "e4" }, { page: "handover", id: "p1" }, { page: "consent-new", person: "p1" }, { page: "groups" }, { page: "group-new" }, { page: "group", id: "a/b" }, { page: "group-change", id: "g1" }, { page: "who-does" }, { page: "consents" }, { page: "consent", id: "c1" }, { page: "consent-change", id: "c1" }, { page: "own-fields" }, { page: "versions" }, { page: "settings", section: "mensen" }, { page: "help" }, { page: "guide" }, { page: "accessibility" }, { page: "news" }, { page: "figures", year: 2026 }, { page: "figures-behind", year: 2026, by: "kind", code: "noise_people" },
];

describe("an address", () => {
  test.each(ROUTES.map((route) => [address(route), route] as const))("%s leads to its page and back", (written, route) => expect(readRoute(written)).toEqual(route));
  test("that nobody knows leads to today", () => expect(readRoute("#/bestaat-niet")).toEqual({ page: "today" }));
  test("of the bin opens it among the settings", () => expect(readRoute("#/prullenbak")).toEqual({ page: "settings", section: "prullenbak" }));
  test("always leads up to today in a few steps", () => {
    for (const start of ROUTES) {
      let here: Route | null = start;
      for (let step = 0; here && here.page !== "today" && step < 5; step += 1) here = parentOf(here);
      expect(here?.page, address(start)).toBe("today");
    }
  });
});
