// Groups, consents, what people do here, own fields: the shapes of their pages.
import type { Day, FieldVersions, Id, Mention, Moment, PersonTile, Restored, Saved } from "./types";

interface Named {
  person: Id;
  name: string;
}

export interface GroupRow {
  id: Id;
  name: string;
  sort: string;
  place: string | null;
  members: number;
  versions: number;
  only_here: boolean;
}

export interface GroupMember {
  id: Id;
  person: Named;
  role: string;
  from: Day | null;
  until: Day | null;
  now: boolean;
}

export interface GroupView {
  id: Id;
  name: string;
  sort: string;
  place: string | null;
  telephone: string | null;
  email: string | null;
  note: string;
  members: GroupMember[];
  recorded_by: string;
  recorded_at: Moment;
  versions: FieldVersions[];
  deleted: boolean;
  restored: Restored | null;
  also_on: string[];
  base: string;
}

export interface MemberDraft {
  id?: Id;
  person: string;
  role: string;
  from: Day | null;
  until: Day | null;
}

export interface GroupDraft {
  name: string;
  sort: string;
  place: string | null;
  telephone: string | null;
  email: string | null;
  note: string | null;
  members: MemberDraft[];
}

export interface Giver {
  kind: "herself" | "parent" | "guardian";
  guardian: Named | null;
}

export type ConsentState = "not_yet" | "stands" | "expired" | "withdrawn";

export interface ConsentRow {
  id: Id;
  person: Named;
  purpose: string;
  purpose_text: string | null;
  scope: string;
  named: boolean;
  how: string;
  giver: Giver;
  given_on: Day;
  until: Day | null;
  withdrawn_on: Day | null;
  checked_on: Day | null;
  state: ConsentState;
  recorded_by: string;
}

export interface ConsentUse {
  mention: Mention;
  on: Day | null;
}

export interface WithdrawnConsent {
  consent: ConsentRow;
  uses: ConsentUse[];
}

export interface ConsentEntry {
  on: Day;
  by: string;
}

export interface ConsentView {
  id: Id;
  person: Named;
  purpose: string;
  purpose_text: string | null;
  scope: string;
  named: boolean;
  how: string;
  giver: Giver;
  language: string | null;
  given_on: Day;
  until: Day | null;
  note: string | null;
  state: ConsentState;
  withdrawn: ConsentEntry[];
  checked: ConsentEntry[];
  uses: ConsentUse[];
  recorded_by: string;
  recorded_at: Moment;
  versions: FieldVersions[];
  deleted: boolean;
  also_on: string[];
  base: string;
}

export interface ConsentDraft {
  person: string;
  purpose: string | null;
  purpose_text: string | null;
  scope: string;
  named: boolean;
  how: string | null;
  guardian: string | null;
  language: string | null;
  given_on: Day | null;
  until: Day | null;
  note: string | null;
}

export interface OwnField {
  id: Id;
  name: string;
  sort: string;
  options: string[];
  put_away: boolean;
}

export interface FieldDraft {
  name: string;
  sort: string;
  options: string[];
}

export interface DutyLine {
  id: Id;
  duty: string;
  from: Day | null;
  until: Day | null;
}

export interface SaidDuty {
  duty: string;
  from: Day | null;
  until: Day | null;
}

export interface Busy {
  tile: PersonTile;
  said: SaidDuty;
}

export interface GroupOfHers {
  id: Id;
  name: string;
  line: Id;
  role: string;
  from: Day | null;
  until: Day | null;
}

export interface PurposeStanding {
  purpose: string;
  standing: "never" | "stands" | "expired" | "withdrawn";
  on: Day | null;
}

export interface Belonging {
  groups: GroupOfHers[];
  duties: DutyLine[];
  said: SaidDuty[];
  consents: ConsentRow[];
  standings: PurposeStanding[];
  fields: OwnField[];
}

export interface Left {
  mention: Mention;
  on: Day | null;
  goes: boolean;
}

export interface Handover {
  tile: PersonTile;
  on: Day;
  encounters: Left[];
  rules: Left[];
  groups: GroupOfHers[];
  duties: DutyLine[];
  consents: ConsentRow[];
}

export interface HandedOver {
  saved: Saved;
  given: number;
  ended: number;
}
