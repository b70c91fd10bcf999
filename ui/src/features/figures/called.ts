// What the rows of a table of figures are called.
import type { FigureTable } from "../../backend";
import { codeWord, word } from "../../words";

export function rowCalled(by: FigureTable["by"], code: string): string {
  if (by === "month") return codeWord("figures-month", code);
  if (code === "none") return word("figures-left-open");
  switch (by) {
    case "referrer": return codeWord("referrer", code);
    case "kind": return codeWord("case-kind", code);
    case "stage": return codeWord("figures-stage", code);
    case "result": return code === "open" ? word("figures-still-open") : codeWord("case-result", code);
    case "raw_lead": case "net_lead": return codeWord("figures-lead", code);
    case "hours": return codeWord("figures-hours", code);
    default: return code;
  }
}
