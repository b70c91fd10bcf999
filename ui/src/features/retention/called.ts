// What a line of the calendar is called: a case by what it is about and by whose it is. Encounters are told by the month.
import type { RetentionRow } from "../../backend";
import { codeWord, monthAndYear, word } from "../../words";

export function rowCalled(row: RetentionRow): string {
  const called = nameOf(row);
  return row.in_bin ? `${called} (${word("in-the-bin")})` : called;
}

function nameOf(row: RetentionRow): string {
  if (row.kind !== "cases" && row.kind !== "second_party") return row.title;
  const about = row.about ? codeWord("case-kind", row.about) : word("case");
  return row.title ? `${about}, ${row.title}` : about;
}

export interface RowsOfMonth {
  month: string;
  rows: RetentionRow[];
}

/** The rows by the month that they are of, the first first. */
export function byMonth(rows: RetentionRow[]): RowsOfMonth[] {
  const months = new Map<string, RetentionRow[]>();
  for (const row of rows) {
    const month = (row.on ?? row.due).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), row]);
  }
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, rows]) => ({ month, rows }));
}

export const monthCalled = (part: RowsOfMonth): string => word("retention-month", { month: monthAndYear(`${part.month}-01`), count: part.rows.length });
