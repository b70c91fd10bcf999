import { beforeEach, describe, expect, test } from "vitest";
import type { Status } from "../types";
import { clockDifference, nearestOf, nearestSays, statusLines } from "./phrases";
import { useLanguage } from "./words.svelte";

const at = new Date().toISOString();
const status = (onlyHere: number, ...also: [string, number][]): Status => ({
  saved: true,
  only_here: onlyHere,
  also_on: also.map(([laptop, missing]) => ({ laptop, at, missing })),
  laptops: [],
  clock: null,
  newer: 0,
  photos_awaited: 0,
});
const said = (of: Status): string[] => statusLines(of).map((line) => line.text.replace(/[\u2068\u2069]/g, ""));

beforeEach(() => useLanguage("nl"));

describe("where the work is", () => {
  test("a laptop that has everything is named with the time it said so", () => {
    expect(said(status(0, ["Balie", 0]))).toEqual(["Alles is bewaard op deze laptop.", "Ook op: Balie (net).", "Niets staat alleen op deze laptop."]);
  });

  test("a laptop that misses something is never said to have it all", () => {
    const lines = said(status(3, ["Balie", 0], ["Thuis", 3], ["Kantoor", 1]));
    expect(lines[1]).toBe("Ook op: Balie (net), Thuis (net, behalve 3 dingen), Kantoor (net, behalve 1 ding).");
    expect(lines[2]).toBe("3 dingen staan alleen op deze laptop.");
  });

  test("nobody said anything yet", () => expect(said(status(2))[1]).toBe("Nog nergens anders."));

  test("in one line it is the laptop that has the most, and what it lacks goes before when", () => {
    expect(nearestOf(status(0, ["Thuis", 3], ["Balie", 0]))?.laptop).toBe("Balie");
    expect(nearestSays({ at, missing: 0 })).toBe("net");
    expect(nearestSays({ at, missing: 1 })).toBe("behalve 1 ding");
    expect(nearestOf(status(2))).toBeUndefined();
  });
});

describe("by how much a clock is off", () => {
  test.each([
    [190, "3 uur"],
    [-26 * 60, "26 uur"],
    [-40 * 24 * 60, "40 dagen"],
    [20 * 365.25 * 24 * 60, "20 jaar"],
  ])("%i minutes", (minutes, words) => expect(clockDifference(minutes)).toBe(words));
});
