// The shapes of the closed room that cross the border to the shell.
import type { Day, FieldVersions, Id, Moment, Person } from "./types";

export interface CaseDue {
  task: "intake" | "aftercare" | "details" | "notes" | "safety" | "pair" | "complaint";
  from: Day;
  until: Day;
  late: boolean;
}

export interface CaseRow {
  id: Id;
  reported_on: Day;
  kinds: string[];
  first_party: string | null;
  second_party: string | null;
  state: string;
  since: Day;
  on_hold: boolean;
  went_apart: boolean;
  result: string | null;
  due: CaseDue | null;
  versions: number;
}

export interface CasePage {
  rows: CaseRow[];
  cursor: string | null;
  not_here: "shared_laptop" | "no_keys" | null;
}

export interface CaseParty {
  party: Id;
  name: string;
  address: string | null;
}

/** One thing that happened; of a newer version it may be one that is not known here. */
export interface CaseStep {
  id: Id;
  what: string;
  known: boolean;
  on: Day;
  by: string;
  why: string;
  minutes: number | null;
  result: string | null;
  reason: string | null;
  to: string | null;
  who: string[];
  undoes: string | null;
  taken_back: boolean;
  may_be_taken_back: boolean;
  went_apart: boolean;
}

export interface CaseComplaint {
  id: Id;
  on: Day;
  party: string | null;
  about: string;
  text: string;
  why_late: string;
  by: string;
  open: boolean;
  receipt_until: Day | null;
  lines: { what: string; on: Day; text: string; by: string }[];
}

export interface ComplaintDraft {
  on: Day | null;
  party: string | null;
  about: string | null;
  text: string | null;
  why_late: string | null;
}

export interface ComplaintAnswer {
  what: string;
  on: Day | null;
  text: string | null;
}

export interface CaseView {
  id: Id;
  reported_on: Day;
  kinds: string[];
  referrer: string | null;
  first_party: CaseParty | null;
  second_party: CaseParty | null;
  further_parties: CaseParty[];
  group: boolean;
  summary: string;
  state: string;
  since: Day;
  on_hold: boolean;
  went_apart: boolean;
  result: string | null;
  complaints: CaseComplaint[];
  complaints_until: Day | null;
  due: CaseDue | null;
  days: number;
  days_net: number;
  minutes: number;
  next: string[];
  back: string[];
  steps: CaseStep[];
  pair: Person[];
  readers: Person[];
  hints: string[];
  may_write: boolean;
  recorded_by: string;
  recorded_at: Moment;
  versions: FieldVersions[];
  deleted: boolean;
  also_on: string[];
  carried_by: string[];
  second_left: Day | null;
  base: string;
  let_go: boolean;
}

export interface PartyDraft {
  name: string | null;
  address: string | null;
}

export interface CaseDraft {
  reported_on: Day | null;
  kinds: string[];
  referrer: string | null;
  first_party: PartyDraft | null;
  second_party: PartyDraft | null;
  group: boolean;
  summary: string | null;
}

export interface StepDraft {
  what: string;
  on: Day | null;
  why: string | null;
  minutes: number | null;
  result: string | null;
  to: string | null;
}

export type CasePart = "open" | "mine" | "closed" | "thrown_away";

/** Somebody opened a case on a day. */
export interface CaseRead {
  who: string;
  on: Day;
}

/** A note that only the pair of a case read. */
export interface CaseNote {
  id: Id;
  text: string;
  by: string;
  at: Moment;
  readers: string[];
  base: string;
  deleted: boolean;
  may_write: boolean;
  may_change: boolean;
}

export interface CaseNotes {
  notes: CaseNote[];
  may_write: boolean;
  readers: string[];
}
