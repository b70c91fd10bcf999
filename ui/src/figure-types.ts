// The shapes of figures that cross the border to the shell. What is hidden is null.
import type { Day, Id, Moment } from "./types";

export interface FigureRow {
  code: string;
  count: number | null;
  percent: number | null;
}

export interface FigureTable {
  /** month, referrer, kind, stage, result, raw_lead, net_lead or hours. */
  by: string;
  whole: number | null;
  rows: FigureRow[];
}

export interface FigureRate {
  /** reported, suitable or handled. */
  of: string;
  solved: number | null;
  whole: number | null;
  percent: number | null;
}

export interface OtherSheet {
  at: Moment;
  audience: string;
}

export interface AnnualFigures {
  year: number;
  years: number[];
  goes_on: boolean;
  fewest: number;
  /** empty, too_few or enough. */
  state: string;
  reported: number | null;
  closed: number | null;
  tables: FigureTable[];
  rates: FigureRate[];
  middle_days: number | null;
  middle_days_net: number | null;
  hours: number | null;
  /** Some of the cases are rows of statistics by now. */
  has_reduced: boolean;
  heard: { name: string; at: Moment | null }[];
  other_sheets: OtherSheet[];
}

export interface CaseBehind {
  id: Id;
  reported_on: Day;
  kinds: string[];
  first_party: string | null;
  state: string;
}

/** A code, as it is asked. */
export interface CodeRow {
  /** kind, referrer or result. */
  list: string;
  code: string;
  label_nl: string | null;
  label_en: string | null;
  outside: string | null;
  hidden: boolean;
  own: boolean;
  counts_as: string | null;
}

export interface CodeDraft {
  label_nl?: string;
  label_en?: string;
  outside?: string;
  hidden?: boolean;
  group?: string;
}
