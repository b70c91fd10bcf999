// What the centre calls its codes: words like all others, only that people here chose them.
import type { CodeRow } from "../types";
import { language } from "./words.svelte";

const LISTS: Record<string, CodeRow["list"]> = { "case-kind": "kind", referrer: "referrer", "case-result": "result" };

let rows = $state.raw<readonly CodeRow[]>([]);

export function useOwnCodes(codes: readonly CodeRow[]): void {
  rows = codes;
}

/** What the centre calls a code of this family; nothing where it says nothing. */
export function ownWord(family: string, code: string): string | null {
  const list = LISTS[family];
  const row = list && rows.find((each) => each.list === list && each.code === code);
  if (!row) return null;
  return language() === "en" ? (row.label_en ?? row.label_nl) : row.label_nl;
}

/** The codes to choose from, in order; what is chosen already stays among them. */
export function askedCodes(list: CodeRow["list"], built: readonly string[], chosen: readonly string[]): string[] {
  const known = rows.filter((each) => each.list === list);
  const asked = known.length ? known.filter((each) => !each.hidden || chosen.includes(each.code)).map((each) => each.code) : [...built];
  return [...asked, ...chosen.filter((code) => code && !asked.includes(code))];
}

/** As what a code counts; nothing where nobody said so. */
export const countsAs = (list: CodeRow["list"], code: string): string | null => rows.find((each) => each.list === list && each.code === code)?.counts_as ?? null;
