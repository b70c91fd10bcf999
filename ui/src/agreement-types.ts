// What the parties of a case agreed, as it crosses the border to the shell. A party is party:<id>, by her card.
import type { Day, FieldVersions, Id, Moment } from "./types";

export type AgreementStanding = "draft" | "part" | "signed" | "changed";

export interface AgreementRow {
  id: Id;
  first: string;
  language: string;
  items: number;
  standing: AgreementStanding;
  number: number;
  mark: string;
  signed_on: Day | null;
  review_on: Day | null;
  next_talk: Day | null;
  versions: number;
  deleted: boolean;
}

export interface AgreementParty {
  seat: string;
  name: string;
  at_table: boolean;
  /** Whether the referrer may hear how it ended, by her last word. */
  told: boolean | null;
}

export interface AgreementItem {
  id: Id;
  texts: Record<string, string>;
  who: string[];
  others: string | null;
  where: string | null;
  how: string | null;
  from: Day | null;
  until: Day | null;
  responsible: string | null;
}

export interface Signature {
  id: Id;
  party: string;
  way: string;
  on: Day;
  name: string | null;
  witness: string | null;
  strokes: string | null;
  photo: boolean;
  by: string;
}

/** What stands there, or what was signed. */
export interface AgreementText {
  number: number;
  mark: string;
  version: string;
  languages: string[];
  from_the_right: string[];
  items: AgreementItem[];
  talk_first: Record<string, string>;
  review_on: Day | null;
  signatures: Signature[];
  /** What the parties were called when it was signed. */
  names: { seat: string; name: string }[];
  renamed: boolean;
}

export interface Told {
  party: string;
  yes: boolean;
  on: Day;
  by: string;
}

export interface AgreementAnswer {
  item: Id;
  party: string;
  said: string;
  on: Day;
  note: string;
  by: string;
  taken_back: boolean;
}

export interface AgreementHint {
  item: number | null;
  kind: string;
  word: string | null;
}

export interface AgreementView {
  id: Id;
  case: Id;
  kinds: string[];
  reported_on: Day;
  parties: AgreementParty[];
  mediators: string[];
  now: AgreementText;
  signed: AgreementText[];
  form: string | null;
  standing: AgreementStanding;
  waiting: string[];
  not_yet: { code: string; item: number | null } | null;
  told: Told[];
  answers: AgreementAnswer[];
  next_talk: Day | null;
  hints: AgreementHint[];
  may_take_aftercare: boolean;
  talked: boolean;
  may_write: boolean;
  readers: string[];
  recorded_by: string;
  recorded_at: Moment;
  base: string;
  versions: FieldVersions[];
  deleted: boolean;
  stopped: boolean;
}

export interface AgreementItemDraft {
  id?: Id;
  text: Record<string, string>;
  who: string[];
  where: string | null;
  how: string | null;
  from: Day | null;
  until: Day | null;
  responsible: string | null;
}

export interface AgreementDraft {
  items: AgreementItemDraft[];
  talk_first: Record<string, string> | null;
  review_on: Day | null;
  form: string | null;
  languages: string[];
}

export interface SignDraft {
  party: string;
  way: string;
  of: string;
  on?: Day | null;
  name?: string | null;
  witness?: string | null;
  strokes?: string | null;
}

export interface AgreementAnswerDraft {
  item: Id;
  party: string;
  said: string;
  on: Day | null;
  note: string | null;
}
