// The lists of codes, and the words of each.
import type { CodeRow } from "../../backend";

export const FAMILY: Record<CodeRow["list"], string> = { kind: "case-kind", referrer: "referrer", result: "case-result" };
