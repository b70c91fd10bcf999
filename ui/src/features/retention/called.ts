// What a line of the calendar is called: a case by what it is about and by whose it is.
import type { RetentionRow } from "../../backend";
import { codeWord, word } from "../../words";

export function rowCalled(row: RetentionRow): string {
  if (row.kind !== "cases" && row.kind !== "second_party") return row.title;
  const about = row.about ? codeWord("case-kind", row.about) : word("case");
  return row.title ? `${about}, ${row.title}` : about;
}
