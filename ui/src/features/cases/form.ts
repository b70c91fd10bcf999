// What the forms of cases hold, and how they travel.
import type { CaseDraft, CaseParty, CaseView, Day, PartyDraft, StepDraft } from "../../backend";

export interface Fields {
  reported_on: Day | null;
  kinds: string[];
  referrer: string;
  first_name: string;
  first_address: string;
  second_name: string;
  second_address: string;
  group: boolean;
  summary: string;
}

/** The draft has no title: on the first screen nobody's name may stand. */
export interface KeptForm {
  title: "";
  fields: Fields;
}

export const blank = (today: Day): Fields => ({ reported_on: today, kinds: [], referrer: "", first_name: "", first_address: "", second_name: "", second_address: "", group: false, summary: "" });

export const fromView = (view: CaseView): Fields => ({
  reported_on: view.reported_on,
  kinds: [...view.kinds],
  referrer: view.referrer ?? "",
  first_name: view.first_party?.name ?? "",
  first_address: view.first_party?.address ?? "",
  second_name: view.second_party?.name ?? "",
  second_address: view.second_party?.address ?? "",
  group: view.group,
  summary: view.summary,
});

const party = (name: string, address: string): PartyDraft | null => (name.trim() || address.trim() ? { name: name.trim() || null, address: address.trim() || null } : null);

export const toDraft = (fields: Fields): CaseDraft => ({
  reported_on: fields.reported_on,
  kinds: fields.kinds,
  referrer: fields.referrer || null,
  first_party: party(fields.first_name, fields.first_address),
  second_party: party(fields.second_name, fields.second_address),
  group: fields.group,
  summary: fields.summary.trim() || null,
});

/** Only what somebody changed here: what came from elsewhere meanwhile stays as it is. */
export function changes(before: Fields, now: Fields): Partial<CaseDraft> {
  const [old, fresh] = [toDraft(before), toDraft(now)];
  const keys = Object.keys(fresh) as (keyof CaseDraft)[];
  return Object.fromEntries(keys.filter((key) => JSON.stringify(old[key]) !== JSON.stringify(fresh[key])).map((key) => [key, fresh[key]]));
}

/** One step, as it is being written. */
export interface StepFields {
  what: string;
  on: Day | null;
  why: string;
  minutes: string;
  result: string;
  to: string;
}

export const blankStep = (what: string, today: Day): StepFields => ({ what, on: today, why: "", minutes: "0", result: "", to: "" });

export const toStep = (fields: StepFields): StepDraft => ({
  what: fields.what,
  on: fields.on,
  why: fields.why.trim() || null,
  minutes: Number(fields.minutes) || null,
  result: fields.what === "closed" ? fields.result || null : null,
  to: fields.to.trim() || null,
});

/** Everybody at the table, with the word for where they sit. */
export const atTable = (view: CaseView): { party: CaseParty; seat: "first" | "second" | "further" }[] => [
  ...(view.first_party ? [{ party: view.first_party, seat: "first" as const }] : []),
  ...(view.second_party ? [{ party: view.second_party, seat: "second" as const }] : []),
  ...view.further_parties.map((each) => ({ party: each, seat: "further" as const })),
];
