// Words for a refusal. Nothing but its code is looked at.
import type { Refused } from "../types";
import { attributeOrNull, word, wordOrNull } from "./words.svelte";

const keyOf = (code: string): string => `error-${code.replaceAll("_", "-")}`;

/** Where the folder or the disk did not take the work, or we never keep what stands there, nobody may say that it is safe. */
const NOT_CERTAIN = new Set(["folder_damaged", "folder_missing", "folder_read_only", "disk_full", "no_space", "citizen_service_number"]);

/** The reason alone, for beside a field. */
export function reason(refused: Refused): string {
  const given = refused.arguments ?? {};
  return wordOrNull(keyOf(refused.code), given) ?? word("error-unknown");
}

export function refusalText(refused: Refused): string {
  const known = wordOrNull(keyOf(refused.code), refused.arguments ?? {}) !== null;
  const key = known ? keyOf(refused.code) : "error-unknown";
  const attempt = attributeOrNull(key, "try", refused.arguments ?? {}) ?? word("error-try-again");
  const text = word(NOT_CERTAIN.has(refused.code) ? "error-sentence-unsure" : "error-sentence", { what: reason(refused), attempt });
  return refused.code === "unknown" && refused.reference ? `${text} ${word("error-reference", { reference: refused.reference })}` : text;
}
