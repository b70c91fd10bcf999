// Where numbers and days lie on a picture, and which months stand under it.
import type { Day } from "../../backend";
import { mondayOf, monthOnly } from "../../words";

const noon = (day: Day): number => Date.parse(`${day}T12:00:00Z`);

/** From one stretch of numbers to another; the second may run backwards. */
export function linear([from, to]: [number, number], [start, end]: [number, number]): (value: number) => number {
  return (value) => (from === to ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start));
}

/** Where a day lies between two edges of a picture. In a language read from the right later days lie on the left. */
export function along(from: Day, to: Day, start: number, end: number): (day: Day) => number {
  const scale = linear([noon(from), noon(to)], [start, end]);
  return (day) => scale(noon(day));
}

/** The first days of the months of a period; every so many, so that at most `most` stand under it. */
export function months(from: Day, to: Day, most: number): Day[] {
  const [year = 0, month = 1] = from.split("-").map(Number);
  const [lastYear = 0, lastMonth = 1] = to.split("-").map(Number);
  const count = (lastYear - year) * 12 + lastMonth - month + 1;
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((each) => count / each <= most) ?? 240;
  const days: Day[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = month - 1 + index;
    if (at % step !== 0 && step > 1) continue;
    const first = `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-01`;
    days.push(first < from ? from : first);
  }
  return days;
}

/** What a part of a period is called: its month, or the months from and until. */
export function partName(part: { from: Day; to: Day }, manyYears: boolean): string {
  const one = monthOnly(part.from, manyYears);
  const other = monthOnly(part.to, manyYears);
  return one === other ? one : `${monthOnly(part.from, false)} – ${other}`;
}

/** Many marks in few: those of one kind in one week are one, and as large as all of them. */
export function byWeek<Mark extends { on: Day; activity: string | null; people: number }>(marks: readonly Mark[]): Mark[] {
  const weeks = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${mondayOf(mark.on)} ${mark.activity ?? ""}`;
    const week = weeks.get(key);
    weeks.set(key, week ? { ...week, people: week.people + mark.people } : mark);
  }
  return [...weeks.values()];
}
