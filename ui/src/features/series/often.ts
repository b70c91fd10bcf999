// How often a series comes back: in words, and as the rule that the book keeps (RFC 5545).
import type { Day, Often } from "../../backend";
import { dateNumber, listOfNames, weekdayNamed, word } from "../../words";

const CODES = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

export function oftenInWords(often: Often | null, from: Day | null): string {
  if (!often) return word("often-newer");
  const days = often.days.map(weekdayNamed);
  switch (often.form) {
    case "weekly":
      return word("often-weekly", { every: often.every, days: listOfNames(days) });
    case "monthly_on":
      return word("often-monthly-on", { every: often.every, which: word(`which-${often.which < 0 ? "last" : often.which}`), day: days[0] ?? "" });
    case "monthly":
      return word("often-monthly", { every: often.every, day: from ? dateNumber(from) : "" });
  }
}

export function ruleOf(often: Often): string | null {
  const days = often.days.map((day) => CODES[day - 1]).filter((code) => code !== undefined);
  switch (often.form) {
    case "weekly":
      return days.length ? `FREQ=WEEKLY;INTERVAL=${often.every};BYDAY=${days.join(",")}` : null;
    case "monthly_on":
      return days[0] ? `FREQ=MONTHLY;INTERVAL=${often.every};BYDAY=${often.which}${days[0]}` : null;
    case "monthly":
      return `FREQ=MONTHLY;INTERVAL=${often.every}`;
  }
}

/** Monday is 1. */
export function weekdayOf(day: Day): number {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  return ((new Date(year, month - 1, date, 12).getDay() + 6) % 7) + 1;
}
