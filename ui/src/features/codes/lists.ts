// The lists of codes, and the words of each.
import { codeWord } from "../../words";

const FAMILY: Record<string, string> = { kind: "case-kind", referrer: "referrer", result: "case-result" };

export const codeCalled = (list: string, code: string): string => codeWord(FAMILY[list] ?? list, code);
