// Days, times and numbers as people here write them. The locale is always given.
import type { Day, Moment } from "../types";
import { isolate, language, localeOf, word } from "./words.svelte";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Noon keeps a day the same day in the nights when the clock goes forward or back. */
export function dateOf(day: Day): Date {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(year ?? 1970, (month ?? 1) - 1, date ?? 1, 12);
}

export function dayOf(date: Date): Day {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function plusDays(day: Day, days: number): Day {
  const date = dateOf(day);
  date.setDate(date.getDate() + days);
  return dayOf(date);
}

/** A day and its month stay on one line. */
const together = (text: string): string => text.replace(/(\d) (\p{L})/u, "$1\u00a0$2");

/** To make one takes as long as to write a hundred days with it. */
const shapes = new Map<string, Intl.DateTimeFormat>();

function shape(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = shapes.get(key) ?? new Intl.DateTimeFormat(locale, options);
  shapes.set(key, known);
  return known;
}

function shaped(date: Date, options: Intl.DateTimeFormatOptions): string {
  const text = shape(localeOf(language()), options).format(date);
  return options.day ? together(text) : text;
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase(localeOf(language())) + text.slice(1);

// Dutch and English have no comma behind the day of the week; who writes one elsewhere keeps it.
const withoutComma = (text: string): string => (language() === "nl" || language() === "en" ? text.replace(",", "") : text);

/** dinsdag 24 november 2026 */
export const longDay = (day: Day): string => withoutComma(shaped(dateOf(day), { weekday: "long", day: "numeric", month: "long", year: "numeric" }));
export const longDayTitle = (day: Day): string => capital(longDay(day));
/** 24 november 2026 */
export const plainDay = (day: Day): string => shaped(dateOf(day), { day: "numeric", month: "long", year: "numeric" });
/** zaterdag 21 november */
export const weekdayAndDay = (day: Day): string => withoutComma(shaped(dateOf(day), { weekday: "long", day: "numeric", month: "long" }));
export const weekdayTitle = (day: Day): string => capital(weekdayAndDay(day));
/** 10 december, or 10 december 2025 in another year than this. */
export const dayOfSomeYear = (day: Day): string => (dateOf(day).getFullYear() === new Date().getFullYear() ? dayAndMonth(day) : plainDay(day));
export const dayAndMonth = (day: Day): string => shaped(dateOf(day), { day: "numeric", month: "long" });
export const shortWeekday = (day: Day): string => shaped(dateOf(day), { weekday: "short" }).replace(".", "");
/** dinsdag, by its number from 1, Monday. */
export const weekdayNamed = (number: number): string => shaped(dateOf(plusDays("2024-01-01", number - 1)), { weekday: "long" });
/** di */
export const weekdayShort = (number: number): string => shortWeekday(plusDays("2024-01-01", number - 1));
export const monthAndYear = (day: Day): string => capital(shaped(dateOf(day), { month: "long", year: "numeric" }));
/** november, or nov 2026. */
export const monthOnly = (day: Day, withYear: boolean, short = withYear): string => shaped(dateOf(day), { month: short ? "short" : "long", ...(withYear ? { year: "numeric" } : {}) }).replace(".", "");
/** 44 % */
export const percent = (share: number): string => new Intl.NumberFormat(localeOf(language()), { style: "percent", maximumFractionDigits: 0 }).format(share);
export const shortMonth = (day: Day): string => shaped(dateOf(day), { month: "short" }).replace(".", "");
export const dateNumber = (day: Day): string => String(dateOf(day).getDate());

/** Between things of a list that is no sentence. Arabic has a comma of its own, which stays in its line. */
export const comma = (): string => (language() === "ar" ? "، " : ", ");

/** 19.30 in Dutch, 19:30 elsewhere. */
export function clock(time: string): string {
  const [hours = "", minutes = ""] = time.split(":");
  const plain = String(Number(hours));
  return language() === "nl" ? `${plain}.${minutes}` : `${plain.padStart(2, "0")}:${minutes}`;
}

function clockOf(moment: Date): string {
  return clock(`${moment.getHours()}:${String(moment.getMinutes()).padStart(2, "0")}`);
}

/** Digits as an Arabic or Persian keyboard may give them, in the digits of here. */
export const latinDigits = (typed: string): string =>
  typed.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/** Reads 19.30, 19:30, 1930, 7.05 or 19; gives HH:MM, or null when it is no time. */
export function readClock(typed: string): string | null {
  const found = /^\s*(\d{1,2})(?:\s*[.:uh]?\s*(\d{2}))?\s*$/i.exec(latinDigits(typed));
  if (!found) return null;
  const hours = Number(found[1]);
  const minutes = Number(found[2] ?? "0");
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

/** "10 minuten geleden", "gisteren", "zaterdag 21 november". */
export function ago(moment: Moment, now: Date = new Date()): string {
  const then = new Date(moment);
  const passed = now.getTime() - then.getTime();
  if (passed < 0) return momentInWords(moment, now);
  const relative = new Intl.RelativeTimeFormat(localeOf(language()), { numeric: "auto" });
  if (passed < MINUTE) return word("just-now");
  if (passed < HOUR) return relative.format(-Math.floor(passed / MINUTE), "minute");
  const days = daysBetween(dayOf(then), dayOf(now));
  if (days === 0) return relative.format(-Math.floor(passed / HOUR), "hour");
  if (days === 1) return relative.format(-1, "day");
  if (days < 7) return relative.format(-days, "day");
  return then.getFullYear() === now.getFullYear() ? dayAndMonth(dayOf(then)) : plainDay(dayOf(then));
}

/** "vandaag, 9.12 uur", "zaterdag, 22.10 uur", "15 oktober 2026, 9.00 uur". */
export function momentInWords(moment: Moment, now: Date = new Date()): string {
  const then = new Date(moment);
  const days = daysBetween(dayOf(then), dayOf(now));
  const day =
    days === 0 || days === 1
      ? new Intl.RelativeTimeFormat(localeOf(language()), { numeric: "auto" }).format(-days, "day")
      : days > 1 && days < 7
        ? shaped(then, { weekday: "long" })
        : plainDay(dayOf(then));
  return word("day-and-time", { day, time: clockOf(then) });
}

/** A moment that is still to come was said by a clock that runs ahead of ours. */
export const isAhead = (moment: Moment): boolean => Date.parse(moment) - Date.now() > 5 * MINUTE;

export const daysBetween = (from: Day, to: Day): number => Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / DAY);

/** Monday of the week. */
export function mondayOf(day: Day): Day {
  const weekday = (dateOf(day).getDay() + 6) % 7;
  return plusDays(day, -weekday);
}

/** The ISO week: the one with the week's Thursday decides the year. */
export function weekNumber(day: Day): number {
  const thursday = dateOf(plusDays(mondayOf(day), 3));
  const first = dateOf(`${thursday.getFullYear()}-01-04`);
  return 1 + Math.round((dateOf(mondayOf(dayOf(thursday))).getTime() - dateOf(mondayOf(dayOf(first))).getTime()) / (7 * DAY));
}

/** "16 tot en met 22 november", or "30 november tot en met 6 december". */
export function weekRange(monday: Day): string {
  const sunday = plusDays(monday, 6);
  const from = monday.slice(0, 7) === sunday.slice(0, 7) ? dateNumber(monday) : dayAndMonth(monday);
  return word("from-to", { from, to: dayAndMonth(sunday) });
}

export const number = (value: number, decimals = 0): string => new Intl.NumberFormat(localeOf(language()), { minimumFractionDigits: decimals, maximumFractionDigits: decimals || 3 }).format(value);

export function bytes(size: number): string {
  const [value, unit] = size >= 1_000_000_000 ? [size / 1_000_000_000, "gigabyte"] : size >= 1_000_000 ? [size / 1_000_000, "megabyte"] : [Math.max(1, size / 1_000), "kilobyte"];
  return new Intl.NumberFormat(localeOf(language()), { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}

/** "Jan, Amina en Kwame": each name isolated, so that Arabic and Latin do not mix. */
export const listOfNames = (names: readonly string[]): string =>
  new Intl.ListFormat(localeOf(language()), { type: "conjunction" }).format(names.map(isolate));

/** The same without marks, for attributes. */
export const plainList = (names: readonly string[]): string => new Intl.ListFormat(localeOf(language()), { type: "conjunction" }).format(names);

/** Sorts names without "van den", as a Dutch telephone book does. */
export function byName<Row>(name: (row: Row) => string): (a: Row, b: Row) => number {
  const key = (row: Row) => name(row).replace(/^(?:(?:van|de|den|der|het|'t|ten|ter|te)\s+)+/i, "");
  const collator = new Intl.Collator(localeOf(language()), { sensitivity: "base", numeric: true });
  return (a, b) => collator.compare(key(a), key(b));
}
