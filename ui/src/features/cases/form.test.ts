import { describe, expect, test } from "vitest";
import type { CaseStep, CaseView } from "../../backend";
import { knownLanguages, useLanguage, wordOrNull } from "../../words";
import border from "../../backend/generated/border.ts?raw";
import { atTable, blank, blankStep, changes, fromView, toDraft, toStep } from "./form";
import { TONGUES } from "../../words/tongues";
import { BARS, DANGERS, DECLINES, FACES, LETTERS, QUESTIONS, REASONS, TALKS } from "./beside";
import { CASE_KINDS, needsReason, phases, REFERRERS, RESULTS } from "./look";
import { caseTitle } from "./title";

const step = (what: string, on: string, rest: Partial<CaseStep> = {}): CaseStep => ({ id: `${what} ${on}`, what, known: true, on, by: "Amina", why: "", minutes: null, result: null, reason: null, to: null, who: [], undoes: null, taken_back: false, may_be_taken_back: false, went_apart: false, ...rest });

const view = (rest: Partial<CaseView> = {}): CaseView => ({
  id: "z", reported_on: "2026-11-02", kinds: ["noise_people"], referrer: "self", first_party: { party: "a", name: "Fatma", address: "Portiek 12" }, second_party: null, further_parties: [], group: false, summary: "Muziek.",
  state: "reported", since: "2026-11-02", on_hold: false, went_apart: false, result: null, complaints: [], complaints_until: null, due: null, days: 1, days_net: 1, minutes: 0, next: ["intake"], back: [], steps: [], pair: [], readers: [], hints: [], may_write: true,
  recorded_by: "Karin", recorded_at: "2026-11-02T10:00:00Z", versions: [], deleted: false, also_on: [], carried_by: [], second_left: null, base: "", let_go: false, ...rest,
});

describe("a report", () => {
  test("travels as it was typed, and an empty side is nobody", () => {
    const typed = { ...blank("2026-11-02"), first_name: " Fatma ", kinds: ["smell"] };
    expect(toDraft(typed)).toEqual({ reported_on: "2026-11-02", kinds: ["smell"], referrer: null, first_party: { name: "Fatma", address: null }, second_party: null, group: false, summary: null });
  });

  test("sends only what somebody changed, so that what came by stick meanwhile stays", () => {
    const before = fromView(view());
    expect(changes(before, { ...before })).toEqual({});
    expect(changes(before, { ...before, second_name: "Wout" })).toEqual({ second_party: { name: "Wout", address: null } });
    expect(changes(before, { ...before, first_name: "", first_address: "" })).toEqual({ first_party: null });
  });

  test("keeps no name in the draft's title, nor in that of the window", () => {
    expect(caseTitle(view())).not.toMatch(/Fatma|Portiek/);
    expect(caseTitle(view({ kinds: [] }))).toMatch(/2\u00a0november/);
  });
});

describe("a step", () => {
  test("leaves out what was not said, and a result belongs to closing alone", () => {
    expect(toStep(blankStep("intake", "2026-11-03"))).toEqual({ what: "intake", on: "2026-11-03", why: null, minutes: null, result: null, to: null });
    expect(toStep({ ...blankStep("session", "2026-11-03"), result: "partly", minutes: "90" })).toMatchObject({ result: null, minutes: 90 });
  });

  test("back, or open again, asks for a reason", () => {
    expect(["intake", "reopened", "session"].map((what) => needsReason(view({ back: ["intake"] }), what))).toEqual([true, true, false]);
  });
});

describe("the five phases", () => {
  const told = (given: Partial<CaseView>) => phases(view(given)).map((each) => (each.now ? "now" : each.done ? "done" : "ahead")).join(" ");

  test("say how far a case is", () => {
    expect(told({})).toBe("now ahead ahead ahead ahead");
    expect(told({ state: "first_talk", steps: [step("intake", "2026-11-03"), step("first_talk", "2026-11-05")] })).toBe("done done now ahead ahead");
    expect(told({ state: "closed", steps: [step("intake", "2026-11-03"), step("closed", "2026-11-05")] })).toBe("done done ahead ahead ahead");
  });

  test("do not count what was taken back", () => {
    expect(told({ state: "intake", steps: [step("intake", "2026-11-03"), step("session", "2026-11-05", { taken_back: true })] })).toBe("done now ahead ahead ahead");
  });
});

test("everybody at the table has a seat", () => {
  const all = view({ second_party: { party: "b", name: "Wout", address: null }, further_parties: [{ party: "c", name: "Selin", address: null }] });
  expect(atTable(all).map((each) => each.seat)).toEqual(["first", "second", "further"]);
});

test("every kind, referrer, step, state and result has its word in every language", () => {
  const steps = ["intake", "unsuitable", "assigned", "first_talk", "advice", "second_talk", "second_refuses", "unreachable", "shuttle", "session", "agreements", "no_agreement", "aftercare", "closed", "reopened"];
  const tasks = /task: ([^,]+),/.exec(border.slice(border.indexOf("export type CaseDue")))?.[1] ?? "";
  expect([...tasks.matchAll(/"([a-z_]+)"/g)].map((found) => found[1])).toEqual(["intake", "aftercare", "details", "notes", "safety", "pair", "complaint"]);
  const keys = [
    ...CASE_KINDS.map((code) => `case-kind-${code}`),
    ...REFERRERS.map((code) => `referrer-${code}`),
    ...RESULTS.map((code) => `case-result-${code}`),
    ...steps.flatMap((code) => [`case-step-${code}`, `case-do-${code}`, `case-state-${code}`]),
    ...["hold", "resumed"].flatMap((code) => [`case-step-${code}`, `case-do-${code}`]),
    ...["unassigned", "declined", "intake", "closed"].map((code) => `case-step-${code}`),
    ...["report", "intake", "talks", "agreements", "aftercare"].map((code) => `case-phase-${code}`),
    ...["mediator_is_party", "mediator_lives_there", "mediator_knows_party", "one_mediator", "more_than_a_pair"].map((code) => `case-hint-${code}`),
    ...["open", "mine", "closed", "thrown_away"].map((code) => `cases-${code}`),
    ...DANGERS.map((code) => `flag-${code}`),
    ...TALKS.map((code) => `meeting-${code}`),
    ...LETTERS.flatMap((code) => [`letter-${code}`, `letter-${code}-help`]),
    ...DECLINES.map((code) => `decline-${code}`),
    ...QUESTIONS.map((code) => `question-${code}`),
    ...FACES.map((face) => `face-${face.code}`),
    ...TONGUES.map((tag) => `tongue-${tag}`),
    ...["adult", "minor", "child"].map((code) => `party-${code}`),
    ...REASONS.map((code) => `reason-${code}`),
    ...BARS.map((code) => `bar-${code}`),
    "draft-of-case-meeting", "draft-of-case-lift",
    ...["intake", "aftercare", "details", "notes", "safety", "pair", "complaint"].flatMap((code) => [`case-due-${code}`, `case-due-${code}-late`, `case-due-${code}-help`, `case-due-short-${code}`, `case-due-short-${code}-late`]),
    ...["details", "notes"].flatMap((code) => [`case-part-${code}`, `case-part-${code}-help`, `case-part-${code}-ask`, `case-part-${code}-what`, `case-parted-${code}`]),
    "draft-of-case", "draft-of-case-step", "draft-of-case-note",
    ...["receipt", "answered", "withdrawn"].flatMap((code) => [`complaint-do-${code}`, `complaint-deed-${code}`]),
  ];
  for (const tag of knownLanguages()) {
    useLanguage(tag);
    expect(keys.map((key) => key.replaceAll("_", "-")).filter((key) => !wordOrNull(key)), tag).toEqual([]);
  }
  useLanguage("nl");
});
