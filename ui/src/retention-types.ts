// The shapes of the calendar of what is kept, as they cross the border to the shell.
import type { Day, ForgetStatus, Id } from "./types";

export interface TermRow {
  /** second_party, cases, signals, photos or people. */
  kind: string;
  /** Null where the term is fixed. */
  months: number | null;
  least: number | null;
  most: number | null;
}

export interface RetentionRow {
  kind: string;
  id: Id;
  title: string;
  /** What a case is about. */
  about: string | null;
  on: Day | null;
  due: Day;
  /** due, soon or held. */
  state: string;
  held: string | null;
  in_bin: boolean;
}

export interface RetentionCalendar {
  terms: TermRow[];
  rows: RetentionRow[];
  no_cases: string | null;
}

export interface RetentionDone {
  gone: number;
  statuses: ForgetStatus[];
}
