// Copies of everything on this laptop.
import type { Day, Moment } from "./types";

export interface LastBackup {
  at: Moment;
  path: string;
  bytes: number;
}

export interface DailyBackup {
  folder: string | null;
  /** The folder is there now. */
  there: boolean;
  last: LastBackup | null;
  next_on: Day | null;
  /** The code of why it did not succeed the last time. */
  trouble: string | null;
  copies: number;
  oldest: Day | null;
  /** So many of them still hold something that was forgotten since. */
  remembering: number;
  rehearsed: Moment | null;
  /** There is no copy since then, and that is told. */
  late_since: Day | null;
}

export interface Rehearsal {
  good: boolean;
  problems: number;
  encounters: number;
  cases: number;
  until: Moment | null;
}
