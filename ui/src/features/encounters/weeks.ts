// Encounters by week, newest first.
import type { Day, EncounterRow } from "../../backend";
import { mondayOf, plusDays, weekNumber, weekRange, word } from "../../words";

export interface Week {
  monday: Day;
  number: number;
  title: string;
  rows: EncounterRow[];
}

export function byWeek(rows: readonly EncounterRow[], today: Day): Week[] {
  const weeks: Week[] = [];
  for (const row of rows) {
    const monday = mondayOf(row.happened_on);
    const last = weeks.at(-1);
    if (last?.monday === monday) last.rows.push(row);
    else weeks.push({ monday, number: weekNumber(monday), title: weekTitle(monday, today), rows: [row] });
  }
  return weeks;
}

function weekTitle(monday: Day, today: Day): string {
  const thisMonday = mondayOf(today);
  const year = monday.slice(0, 4) === today.slice(0, 4) ? "" : ` ${plusDays(monday, 6).slice(0, 4)}`;
  const range = `${weekRange(monday)}${year}`;
  if (monday === thisMonday) return word("this-week", { range });
  if (monday === plusDays(thisMonday, -7)) return word("last-week", { range });
  return range;
}
