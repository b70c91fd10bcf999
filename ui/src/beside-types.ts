// What stands beside the steps of a case, as it crosses the border to the shell.
import type { CaseParty } from "./case-types";
import type { Day, FieldVersions, Id, Person } from "./types";

export interface LineOfCase {
  id: Id;
  kind: string;
  code: string;
  on: Day;
  by: string;
  who: string | null;
  why: string;
  language: string | null;
  starts_at: string | null;
  place: string | null;
  struck: boolean;
}

export interface PartyBeside {
  card: CaseParty;
  language: string | null;
  minor: boolean;
  guardian: CaseParty | null;
  told: boolean | null;
  answers: { question: string; faces: string[] }[];
}

export interface CaseBeside {
  lines: LineOfCase[];
  flags: LineOfCase[];
  meetings: LineOfCase[];
  parties: PartyBeside[];
  declined: { who: Person; reason: string }[];
  knows: Person[];
  may_tell: boolean;
  may_be_asked: boolean;
  may_lift: boolean;
  may_decline: boolean;
  may_write: boolean;
  telephone: string | null;
}

export interface PairReason {
  reason: string;
  who: string | null;
  language: string | null;
}

export interface Proposals {
  pairs: { pair: Person[]; reasons: PairReason[] }[];
  left_out: { who: Person; why: string }[];
}

export interface LetterPicture {
  svg_pages: string[];
  language: string;
  wanted: string | null;
}

export interface WishLine {
  id: Id;
  what: string;
  value: string;
  who: string | null;
}

export interface LetterDraft {
  kind: string;
  party?: Id | null;
  meeting?: Id | null;
  language?: string | null;
  telephone?: string | null;
}

export interface MeetingDraft {
  what: string;
  on: Day | null;
  starts_at: string | null;
  place: string | null;
}

export interface CriterionView {
  id: Id;
  name: string;
  note: string;
  holds_until: Day | null;
  soon_over: boolean;
  put_away: boolean;
  evidence: { id: Id; text: string; thing: Id | null }[];
  versions: FieldVersions[];
}

export interface CriterionDue {
  id: Id;
  name: string;
  holds_until: Day;
}

export interface CriterionDraft {
  name: string;
  note: string | null;
  holds_until: Day | null;
}

export interface PartyFactsDraft {
  language: string | null;
  age: string | null;
  guardian: { name: string; address: string | null } | null;
}
