import { expect, test } from "vitest";
import { askedCodes, codeWord, countsAs, knownLanguages, useLanguage, useOwnCodes, wordOrNull } from "../../words";
import { rowCalled } from "./called";

const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, "0"));
const ROWS: Record<string, string[]> = {
  month: [...months, "none"],
  referrer: ["self", "none"],
  kind: ["noise_people", "none"],
  stage: ["reported", "intake", "assigned", "first_talk", "second_talk", "session", "agreements"],
  result: ["solved_mediation", "open"],
  raw_lead: ["four_weeks", "eight_weeks", "quarter", "half_year", "longer"],
  net_lead: ["four_weeks", "longer"],
  hours: ["unknown", "under_five", "under_ten", "under_twenty", "more"],
};

test("every row and table of figures has its word in every language", () => {
  for (const tag of knownLanguages()) {
    useLanguage(tag);
    for (const [by, codes] of Object.entries(ROWS)) {
      expect(codes.filter((code) => rowCalled(by, code) === code), `${tag} ${by}`).toEqual([]);
      expect(wordOrNull(`figures-by-${by.replaceAll("_", "-")}`), by).not.toBeNull();
    }
    expect(["reported", "suitable", "handled"].filter((of) => !wordOrNull(`figures-denominator-${of}`))).toEqual([]);
  }
  useLanguage("nl");
});

test("a code is called as the centre calls it, and one that is asked no more stays where it was chosen", () => {
  const line = { label_en: null, outside: null, own: false, counts_as: null };
  useOwnCodes([
    { ...line, list: "kind", code: "garden", label_nl: "Tuinen", hidden: false },
    { ...line, list: "kind", code: "smoke", label_nl: null, hidden: true },
    { ...line, list: "kind", code: "eigen", label_nl: "Trampoline", hidden: false, own: true, counts_as: "garden" },
  ]);
  expect(codeWord("case-kind", "garden")).toBe("Tuinen");
  expect(rowCalled("kind", "eigen")).toBe("Trampoline");
  expect(codeWord("case-kind", "smoke")).toBe("Rook");
  expect(askedCodes("kind", [], [])).toEqual(["garden", "eigen"]);
  expect(askedCodes("kind", [], ["smoke"])).toEqual(["garden", "smoke", "eigen"]);
  expect(countsAs("kind", "eigen")).toBe("garden");
  useOwnCodes([]);
  expect(codeWord("case-kind", "garden")).toBe("Tuin of erf");
  expect(askedCodes("kind", ["garden"], ["oud"])).toEqual(["garden", "oud"]);
});
