// What a case is called: what it is about, and never who. A window's title is seen by whoever stands behind it.
import { codeWord, dayAndMonth, word } from "../../words";

export function kindTitle(kinds: readonly string[]): string {
  const [first] = kinds;
  if (!first) return word("case");
  const kind = codeWord("case-kind", first);
  return kinds.length > 1 ? word("case-kind-more", { kind }) : kind;
}

export const caseTitle = (view: { kinds: string[]; reported_on: string }): string => word("case-title", { kind: kindTitle(view.kinds), day: dayAndMonth(view.reported_on) });
