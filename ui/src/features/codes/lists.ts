// The lists of codes, and as what each of their codes may count.
import type { CodeRow } from "../../backend";
import { codeWord } from "../../words";

export const FAMILY: Record<CodeRow["list"], string> = { kind: "case-kind", referrer: "referrer", result: "case-result" };
export const KIND_GROUPS = ["noise", "relation", "outdoor", "dirt", "youth", "other"] as const;

export const groupWord = (list: CodeRow["list"], group: string): string => codeWord(list === "kind" ? "codes-group" : FAMILY[list], group);
