import { beforeEach, describe, expect, test } from "vitest";
import {
  ago, byName, bytes, clock, dayAndMonth, latinDigits, listOfNames, longDay, longDayTitle, momentInWords, mondayOf, monthAndYear, monthOnly, number, percent, plainDay, plainList, plusDays, readClock,
  shortMonth, shortWeekday, weekNumber, weekRange, weekdayAndDay, weekdayNamed,
} from "./format";
import { knownLanguages, language, localeOf, useLanguage } from "./words.svelte";

beforeEach(() => useLanguage("nl"));

describe("days and times in Dutch", () => {
  test("a day is written out, its number and its month on one line", () => expect(longDay("2026-11-24")).toBe("dinsdag 24\u00a0november 2026"));
  test("half past seven in the evening is 19.30", () => expect(clock("19:30")).toBe("19.30"));
  test("five past nine has no zero in front", () => expect(clock("09:05")).toBe("9.05"));
  test("in English it is 19:30", () => {
    useLanguage("en");
    expect(clock("19:30")).toBe("19:30");
    expect(longDay("2026-11-24")).toBe("Tuesday 24\u00a0November 2026");
  });
});

describe("a time that somebody types", () => {
  test.each([
    ["19.30", "19:30"], ["19:30", "19:30"], ["1930", "19:30"], ["7.05", "07:05"], ["19", "19:00"], ["9 u", null], ["24.00", null], ["19.60", null], ["half acht", null], ["", null],
  ])("%s is read as %s", (typed, time) => expect(readClock(typed)).toBe(time));
});

describe("how long ago", () => {
  const now = new Date("2026-11-24T20:00:00+01:00");
  test.each([
    ["2026-11-24T18:50:00Z", "10 minuten geleden"],
    ["2026-11-23T20:00:00Z", "gisteren"],
    ["2026-11-21T20:00:00Z", "3 dagen geleden"],
    ["2026-10-15T20:00:00Z", "15\u00a0oktober"],
    ["2025-10-15T20:00:00Z", "15\u00a0oktober 2025"],
  ])("%s was %s", (moment, words) => expect(ago(moment, now)).toBe(words));

  test("a moment from a clock that runs ahead is named, never counted backwards", () => {
    expect(ago("2026-11-25T20:00:00Z", now)).toBe("25\u00a0november 2026, 21.00 uur");
  });

  test("a recent moment has its day and its time", () => {
    expect(momentInWords("2026-11-21T21:10:00Z", now)).toBe("zaterdag, 22.10 uur");
    expect(momentInWords("2026-11-24T08:12:00Z", now)).toBe("vandaag, 9.12 uur");
  });
});

describe("weeks", () => {
  test.each([
    ["2026-11-24", 48], ["2026-01-01", 1], ["2027-01-01", 53], ["2027-01-03", 53], ["2027-01-04", 1], ["2024-12-30", 1],
  ])("%s lies in week %i", (day, week) => expect(weekNumber(day)).toBe(week));

  test("a week begins on Monday", () => expect(mondayOf("2026-11-29")).toBe("2026-11-23"));
  test("the nights when the clock moves do not lose a day", () => {
    expect(plusDays("2026-03-28", 1)).toBe("2026-03-29");
    expect(plusDays("2026-03-29", 1)).toBe("2026-03-30");
    expect(plusDays("2026-10-25", 1)).toBe("2026-10-26");
  });
  test("a week over two months names both", () => {
    expect(weekRange("2026-11-16")).toBe("16 tot en met 22\u00a0november");
    expect(weekRange("2026-11-30")).toBe("30\u00a0november tot en met 6\u00a0december");
  });
});

describe("names and sizes", () => {
  test("van den Berg stands under B", () => {
    const names = ["Zohra", "van den Berg", "Çağla", "Amina", "de Vries"];
    expect([...names].sort(byName((name) => name))).toEqual(["Amina", "van den Berg", "Çağla", "de Vries", "Zohra"]);
  });
  test("a size reads in whole megabytes", () => expect(bytes(42_000_000)).toBe("42 MB"));
});

describe("every language", () => {
  const LONG: Record<string, string> = {
    nl: "dinsdag 24\u00a0november 2026",
    en: "Tuesday 24\u00a0November 2026",
    ar: "الثلاثاء، 24\u00a0نوفمبر 2026",
    tr: "24\u00a0Kasım 2026 Salı",
    uk: "вівторок, 24\u00a0листопада 2026 р.",
    pl: "wtorek, 24\u00a0listopada 2026",
  };
  const now = new Date("2026-11-24T20:00:00+01:00");

  test.each(knownLanguages())("in %s a day is written as people there write it", (tag) => {
    useLanguage(tag);
    expect(language()).toBe(tag);
    expect(longDay("2026-11-24")).toBe(LONG[tag]);
  });

  test.each(knownLanguages())("in %s every day, time and number has the digits and the calendar of here, and 24 hours", (tag) => {
    useLanguage(tag);
    const day = "2026-11-24";
    const said = [
      longDay(day), longDayTitle(day), plainDay(day), weekdayAndDay(day), dayAndMonth(day), shortWeekday(day), weekdayNamed(2), monthAndYear(day), monthOnly(day, true), monthOnly(day, false), shortMonth(day),
      clock("19:30"), weekRange("2026-11-16"), ago("2026-11-24T18:50:00Z", now), ago("2026-11-21T20:00:00Z", now), ago("2025-10-15T20:00:00Z", now), momentInWords("2026-11-21T21:10:00Z", now),
      percent(0.44), number(12_345.6, 1), bytes(42_000_000), bytes(4_200),
    ];
    for (const text of said) {
      expect(text.trim()).not.toBe("");
      expect(text, text).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/);
      expect(text, text).not.toMatch(/\b(AM|PM)\b|\d\s?[صم]$|undefined|NaN|Invalid/);
    }
    expect(longDay(day)).toContain("2026");
    expect(momentInWords("2026-11-21T21:10:00Z", now)).toMatch(/22[.:]10/);
    expect(clock("09:05")).toMatch(/^0?9[.:]05$/);
    expect(number(5)).toBe("5");
  });

  test.each(knownLanguages())("in %s names stand in the order of its letters, and two of them are joined", (tag) => {
    useLanguage(tag);
    const names = ["Zohra", "van den Berg", "Çağla", "Amina"];
    expect([...names].sort(byName((name) => name))).toEqual(["Amina", "van den Berg", "Çağla", "Zohra"]);
    expect(plainList(["Jan", "Amina"])).toMatch(/^Jan.+Amina$/);
    expect(listOfNames(["أمينة"])).toContain("أمينة");
  });

  test("in Turkish and Ukrainian the letters stand where they stand there", () => {
    useLanguage("tr");
    expect(["İpek", "Irmak", "Hale", "Ömer", "Orhan"].sort(byName((name) => name))).toEqual(["Hale", "Irmak", "İpek", "Orhan", "Ömer"]);
    useLanguage("uk");
    expect(["Юрій", "Іван", "Євген", "Галина", "Ґанна"].sort(byName((name) => name))).toEqual(["Галина", "Ґанна", "Євген", "Іван", "Юрій"]);
  });

  test("a language that came from a file has the digits of here too, and a tag that is none does no harm", () => {
    expect(new Intl.NumberFormat(localeOf("fa")).format(12)).toBe("12");
    expect(new Intl.DateTimeFormat(localeOf("fa"), { year: "numeric" }).format(now)).toContain("2026");
    expect(localeOf("no such tag")).toBe("no such tag");
  });

  test("what an Arabic keyboard types is read as well", () => {
    expect(latinDigits("٠٦-١٢٣ ۴۵")).toBe("06-123 45");
    expect(readClock("١٩:٣٠")).toBe("19:30");
  });
});
