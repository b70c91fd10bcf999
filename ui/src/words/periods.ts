// From a day until a day, as one says it.
import type { Day } from "../types";
import { plainDay } from "./format";
import { word } from "./words.svelte";

/** "van 1 maart 2026 tot en met 31 mei 2026", "vanaf …", "tot en met …", or nothing. */
export function periodInWords(from: Day | null, until: Day | null): string {
  if (from && until) return word("period-from-to", { from: plainDay(from), to: plainDay(until) });
  if (from) return word("period-from", { from: plainDay(from) });
  if (until) return word("period-to", { to: plainDay(until) });
  return "";
}
