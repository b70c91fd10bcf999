import { describe, expect, test } from "vitest";
import { between, found } from "./cards";

const people = (count: number) => Array.from({ length: count }, (_, number) => ({ name: `Mens ${String(number).padStart(2, "0")}`, last: null as number | null }));

describe("at the picker", () => {
  test("the twelve who sat here last stand first, each group by name", () => {
    const cards = people(20).map((card, number) => ({ ...card, last: number < 7 ? null : 19 - number }));
    const names = between(cards).map((card) => card.name);
    expect(names.slice(0, 12)).toEqual(cards.slice(8).map((card) => card.name));
    expect(names.slice(12)).toEqual(cards.slice(0, 8).map((card) => card.name));
  });
  test("nobody who never sat here is lost", () => expect(between(people(3))).toHaveLength(3));
  test("a name is found by the beginning of any of its words, whatever its accents", () => {
    const cards = ["Şahin van den Berg", "Amina", "Jan Berghuis"].map((name) => ({ name, last: null }));
    expect(found(cards, "sah").map((card) => card.name)).toEqual(["Şahin van den Berg"]);
    expect(found(cards, " BERG ").map((card) => card.name)).toEqual(["Şahin van den Berg", "Jan Berghuis"]);
    expect(found(cards, "")).toHaveLength(3);
    expect(found(cards, "zz")).toEqual([]);
  });
});
