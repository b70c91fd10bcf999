// The shapes that cross the border to the shell. Snake case, as they travel.
import type { QuickCode } from "./lock-types";

export type Id = string;
/** YYYY-MM-DD, as people mean it. */
export type Day = string;
/** RFC 3339 in UTC, as a laptop noted it. */
export type Moment = string;

export interface Refused {
  code: string;
  reference: string;
  field?: string | null;
  arguments?: Record<string, string>;
}

export type Theme = "system" | "light" | "dark" | "contrast";
export type LaptopClass = "shared" | "personal";
export type Colour = "green" | "brick" | "yellow" | "delft" | "plum" | "stone";
export type Kept = "yes" | "partly" | "no";
export type * from "./people-types";
export type * from "./agreement-types";
export type * from "./case-types";
export type * from "./backup-types";
export type * from "./beside-types";
export type * from "./figure-types";
export type * from "./retention-types";
export type * from "./aloud-types";
export type * from "./lock-types";

export type Topic = "encounters" | "rules" | "cases" | "signals" | "people" | "groups" | "consents" | "versions" | "drafts" | "sharing" | "laptop" | "session" | "sticks" | "joining";

export interface Language {
  tag: string;
  name: string;
  dir: "ltr" | "rtl";
  /** Read by somebody whose mother tongue it is, not yet, or from a file. */
  standing: "checked" | "unchecked" | "from_file";
  /** So many messages it lacks: those are said in Dutch. */
  missing: number;
}

/** The words of a language that came from a file, and the names of its fonts. */
export interface LanguageWords {
  words: Record<string, string>;
  fonts: string[];
}

export interface LanguageAdded {
  tag: string;
  name: string;
  missing: number;
}

export interface Face {
  enrolment: Id;
  picture: string;
  colour: string;
}

export interface PersonTile {
  person: Id;
  enrolment: Id | null;
  name: string;
  picture: string;
  colour: Colour;
  passphrase: boolean;
  drafts: number;
  quick: QuickCode | null;
  leads: boolean;
  last: number | null;
}

export interface Me {
  person: Id;
  name: string;
  picture: string;
  colour: string;
  role: string;
  coordinator: boolean;
  passphrase: boolean;
  /** Her keys are away: the closed room asks for the passphrase of this enrolment. */
  away: Id | null;
  /** A coordinator let her in. */
  vouched: boolean;
  /** Where she was when it locked by itself. */
  place: string | null;
}

export interface Laptop {
  id: Id;
  name: string;
  class: LaptopClass;
}

export interface Start {
  state: "fresh" | "joining" | "cold" | "open";
  trouble: Refused | null;
  language: string;
  languages: Language[];
  theme: Theme;
  centre: string | null;
  laptop: Laptop | null;
  faces: Face[];
  people: PersonTile[];
  me: Me | null;
  /** An invented book is shown; how far the own one is that waits. */
  demo: "fresh" | "joining" | "cold" | "open" | null;
  data_folder: string;
  today: Day;
  version: string;
}

export interface FoundRequest {
  centre: string;
  person: string;
  laptop: string;
  class: LaptopClass;
  passphrase: string;
}

export interface JoinRequest {
  person: string;
  laptop: string;
  class: LaptopClass;
  passphrase: string;
}

export interface JoinState {
  digits: string | null;
  request: string | null;
  written: string | null;
}

export interface WaitingRequest {
  file: string;
  request: string;
  class: string;
}

/** What a newcomer is called on both screens while it waits. */
export interface Called {
  mark: string;
  picture: string;
  number: number;
}

/** A newcomer on the network, as its own screen shows it. */
export interface JoinLine {
  stage: "waiting" | "too_often" | "pictures" | "in" | "gone";
  pictures: string[] | null;
  answered: boolean;
  trouble: string | null;
  called: Called;
  told: boolean;
  addresses: string[];
  port: number;
  personal_sheet: string | null;
}

/** Letting in over the network, as the screen of whoever does it shows it. */
export interface LetInLine {
  stage: "looking" | "ringing" | "pictures" | "unsure" | "in";
  pictures: string[] | null;
  class: LaptopClass | null;
  answered: boolean;
  trouble: string | null;
  near: Called[];
  finds: boolean;
  on_network: boolean;
  shares: boolean;
}

export type Whose = { kind: "mine" } | { kind: "of"; person: Id } | { kind: "somebody"; role: string };

export interface WhoWaits {
  laptops: { id: Id; name: string; person: string }[];
  here: boolean;
}

export interface RememberedFolder {
  folder: string;
  label: string;
  present: boolean;
}

export interface RoleChange {
  name: string;
  from: string;
  to: string;
  effects: string[];
  is_me: boolean;
}

export interface PaperFacts {
  leading: string[];
  me_has_keys: boolean;
  is_shared: boolean;
}

export interface PaperUsed {
  leader: string;
  led_before: string[];
  personal_sheet: string | null;
}

export interface NamedStick {
  folder: string;
  name: string;
}

export interface KeyStickState {
  there_is_one: boolean;
  sticks: NamedStick[];
}

export interface AnewFacts {
  others: number;
  is_shared: boolean | null;
  only_here: number | null;
  has_key_stick: boolean;
}

export interface TeamMember {
  person: Id;
  name: string;
  role: string;
  laptops: string[];
  passphrase: boolean;
  revoked: boolean;
}

/** The shared folder or bucket, as it comes back: without its secret. */
export interface Place {
  kind: "webdav" | "s3";
  address: string;
  bucket: string;
  region: string;
  user: string;
}

export interface PlaceDraft extends Place {
  secret: string;
}

export interface EncounterRow {
  id: Id;
  title: string;
  happened_on: Day;
  starts_at: string | null;
  place: string | null;
  activity: string | null;
  people: number;
  tone: string | null;
  recorded_by: string;
  only_here: boolean;
  versions: number;
  note_start: string;
}

export interface Person {
  person: Id;
  name: string;
}

/** One unit of contact. Everybody is in the tally; who is known by name stands in `people` too. */
export interface Table<Who> {
  label: string;
  tally: Record<string, number>;
  people: Who[];
}

export interface Attendance<Who> {
  named: Who[];
  counted: number;
  new_faces: number;
  guests: number;
}

export interface FieldVersions {
  field: string;
  values: { value: string; by: string; at: Moment }[];
  both: boolean;
}

/** Somebody threw it away while somebody else wrote in it: it is back until anybody settles that. */
export interface Restored {
  by: string;
  at: Moment;
}

export interface EncounterView {
  id: Id;
  title: string;
  shown_title: string;
  happened_on: Day;
  starts_at: string | null;
  ends_at: string | null;
  place: string | null;
  activity: string | null;
  series: string | null;
  /** Which time of which series. */
  occurrence: string | null;
  /** What may be the same evening, written down twice. */
  twice: EncounterRow[];
  organisers: Person[];
  attendance: Attendance<Person>;
  tables: Table<Person>[];
  mixing: Mixing | null;
  conditions: string[];
  tone: string | null;
  changed: string | null;
  note: string;
  recorded_by: string;
  recorded_at: Moment;
  versions: FieldVersions[];
  rules: { id: Id; title: string }[];
  deleted: boolean;
  restored: Restored | null;
  also_on: string[];
  photos: Photo[];
  base: string;
}

/** A photo with an encounter; its picture is asked for by itself. */
export interface Photo {
  id: Id;
  caption: string | null;
  shows: "nobody" | "people" | "not_asked";
  people: Person[];
  without_consent: Person[];
  here: boolean;
  width: number;
  height: number;
  recorded_by: string;
  recorded_at: Moment;
  versions: FieldVersions[];
  base: string;
}

export interface PhotoDraft {
  caption: string | null;
  shows: string | null;
  people: string[];
}

export interface PhotosAdded {
  added: number;
  refused: { file: string; code: string }[];
  undo: string | null;
  hints: string[];
  stopped: boolean;
}

export interface PhotosProgress {
  done: number;
  total: number;
}

/** People stand here as "person:<id>", or as a plain new name. */
export interface EncounterDraft {
  title: string;
  happened_on: Day;
  starts_at: string | null;
  ends_at: string | null;
  place: string | null;
  activity: string | null;
  series: string | null;
  occurrence: string | null;
  organisers: string[];
  attendance: Attendance<string>;
  tables: Table<string>[];
  conditions: string[];
  tone: string | null;
  changed: string | null;
  note: string;
}

/** One deed in a thing: who, when, and what changed. */
export interface Happened {
  then: string;
  by: string;
  at: Moment;
  what: "made" | "changed" | "thrown_away" | "fetched_back";
  fields: { field: string; before: string | null; after: string | null }[];
  now: boolean;
}

/** Something besides encounters that was found. */
export interface FoundThing {
  id: Id;
  kind: string;
  title: string;
  place: string | null;
  note: string | null;
}

/** How often a series comes back. Weekdays run from 1, Monday; `which` is 1 to 4, or -1 for the last. */
export interface Often {
  form: "weekly" | "monthly_on" | "monthly";
  every: number;
  days: number[];
  which: number;
}

export interface SeriesRow {
  id: Id;
  title: string;
  place: string | null;
  activity: string | null;
  starts_at: string | null;
  often: Often | null;
  from: Day | null;
  until: Day | null;
  next: Day | null;
  only_here: boolean;
  versions: number;
}

/** One time of a series, known by `occurrence` wherever it moves to. */
export interface Planned {
  occurrence: string;
  series: Id;
  title: string;
  place: string | null;
  activity: string | null;
  starts_at: string | null;
  planned: Day;
  on: Day;
  cancelled: boolean;
  encounters: Id[];
}

export interface SeriesView {
  id: Id;
  title: string;
  place: string | null;
  activity: string | null;
  starts_at: string | null;
  ends_at: string | null;
  organisers: Person[];
  often: Often | null;
  from: Day;
  until: Day | null;
  coming: Planned[];
  held: EncounterRow[];
  recorded_by: string;
  recorded_at: Moment;
  versions: FieldVersions[];
  deleted: boolean;
  restored: Restored | null;
  also_on: string[];
  base: string;
}

export interface SeriesDraft {
  title: string;
  place: string | null;
  activity: string | null;
  starts_at: string | null;
  ends_at: string | null;
  organisers: string[];
  rhythm: string | null;
  from: Day | null;
  until: Day | null;
}

/** What a form for one time of a series begins with. */
export interface TimeForm {
  occurrence: string;
  title: string;
  happened_on: Day;
  starts_at: string | null;
  ends_at: string | null;
  place: string | null;
  activity: string | null;
  organisers: PersonTile[];
  people: PersonTile[];
}

/** Mixing at tables beside chance. Shares run from 0 to 1. */
export interface Mixing {
  people: number;
  units: number;
  evenings: number;
  across: number;
  expected: number;
  external_internal: number;
  expected_external_internal: number;
  ratio: number;
  low: number;
  high: number;
  verdict: string;
}

export interface Share {
  part: number;
  whole: number;
}

export interface PartOfPeriod {
  from: Day;
  to: Day;
  encounters: number;
  visits: number;
  new_faces: number | null;
  mixing: Mixing | null;
}

/** What a period says. Where a measure says nothing, a code says why. */
export interface Insight {
  from: Day;
  to: Day;
  encounters: number;
  visits: number;
  new_faces: number | null;
  mixing: Mixing | null;
  mixing_silent: string | null;
  contact: Share | null;
  contact_days: number | null;
  contact_silent: string | null;
  returning: Share | null;
  returning_silent: string | null;
  structural: Share | null;
  parts: PartOfPeriod[];
  strip: { id: Id; on: Day; activity: string | null; people: number; in_series: boolean }[];
}

export interface EncounterForm {
  people: PersonTile[];
  last: EncounterView | null;
  places: string[];
}

export interface Saved {
  id: Id;
  undo: string | null;
  hints: string[];
}

export interface BinRow {
  id: Id;
  kind: "encounter" | "rule" | "person" | "series" | "signal" | "group" | "photo";
  title: string;
  thrown_away_at: Moment;
  by: string;
}

export interface KeptDraft {
  content: string;
  at: Moment;
}

export interface DraftRow {
  form: string;
  about: string | null;
  title: string;
  at: Moment;
}

export interface RuleRow {
  id: Id;
  title: string;
  place: string | null;
  items: number;
  kept: number;
  state: "new" | "kept" | "partly" | "not" | "due";
  evaluate_on: Day | null;
  made_on: Day;
  versions: number;
  only_here: boolean;
}

export interface RuleItem {
  id: Id;
  texts: Record<string, string>;
  who: Person | null;
  from: Day | null;
  until: Day | null;
  answers: { kept: Kept; on: Day; by: string }[];
}

export interface RuleView {
  id: Id;
  title: string;
  place: string | null;
  items: RuleItem[];
  languages: string[];
  evaluate_on: Day | null;
  came_from: { id: Id; title: string } | null;
  recorded_by: string;
  recorded_at: Moment;
  versions: FieldVersions[];
  deleted: boolean;
  restored: Restored | null;
  also_on: string[];
  base: string;
}

export interface RuleItemDraft {
  id?: Id;
  text: Record<string, string>;
  who: string | null;
  from: Day | null;
  until: Day | null;
}

export interface RuleDraft {
  title: string;
  place: string | null;
  items: RuleItemDraft[];
  languages: string[];
  evaluate_on: Day | null;
  came_from: Id | null;
}

export type SignalState = "open" | "action" | "closed" | "expired";

export interface SignalRow {
  id: Id;
  title: string;
  noticed_on: Day;
  place: string | null;
  kind: string;
  noticed_start: string;
  is_rumour: boolean;
  heard: number;
  readers: number;
  phases: string[];
  state: SignalState;
  action_due: Day | null;
  last_on: Day;
  expires_on: Day | null;
  versions: number;
  only_here: boolean;
}

/** Words in a text that may point at a person. */
export interface PointingAt {
  kind: "citizen_number" | "email" | "telephone" | "house_number" | "name";
  words: string;
}

/** An encounter or a rule that came of a signal. */
export interface SignalDocument {
  id: Id;
  kind: string;
  title: string;
  on: Day;
}

export interface SignalView {
  id: Id;
  title: string;
  noticed_on: Day;
  place: string | null;
  kind: string;
  observation: string;
  rumour: string;
  interpretation: string;
  state: SignalState;
  heard: number;
  readers: { person: Person; phase: string; on: Day }[];
  read_by_me: boolean;
  may_act: boolean;
  action: { text: string; who: Person | null; due: Day | null; on: Day } | null;
  led_to: SignalDocument[];
  closed: { feedback: string; on: Day } | null;
  expires_on: Day | null;
  quiet: boolean;
  recorded_by: string;
  recorded_at: Moment;
  versions: FieldVersions[];
  deleted: boolean;
  restored: Restored | null;
  also_on: string[];
  base: string;
}

/** One thing that happened with a signal; what does not belong to its kind is null. */
export interface SignalEvent {
  on: Day;
  what: "noticed" | "heard" | "read" | "agreed" | "led_to" | "kept" | "closed" | "reopened";
  by: string | null;
  code: string | null;
  text: string | null;
  due: Day | null;
  document: SignalDocument | null;
}

export interface SignalDraft {
  noticed_on: Day | null;
  place: string | null;
  kind: string | null;
  observation: string;
  rumour: string;
  interpretation: string;
  about_one_person: boolean;
}

export interface ActionDraft {
  text: string;
  who: string | null;
  due: Day | null;
}

export interface VersionCard {
  document: Id;
  kind: "encounter" | "rule" | "case" | "agreement" | "person" | "laptop" | "centre" | "signal" | "group" | "consent" | "field" | "photo";
  title: string;
  happened_on: Day | null;
  fields: FieldVersions[];
}

/** One choice of the journal; `kept` is the place of what was kept, nothing when all was. */
export interface ChoiceMade {
  card: VersionCard;
  key: string;
  kept: number | null;
  by: string;
  at: Moment;
  undone_by: string | null;
  undone_at: Moment | null;
}

export interface Status {
  saved: boolean;
  only_here: number;
  also_on: { laptop: string; at: Moment; missing: number }[];
  laptops: { id: Id; name: string; class: string; me: boolean; last_heard: Moment | null; missing: number }[];
  clock: ClockDoubt | null;
  newer: number;
  photos_awaited: number;
}

/** This laptop's clock looks wrong: so many minutes ahead, or behind when less than 0. */
export interface ClockDoubt {
  went_back: boolean;
  minutes: number;
  others: string[];
}

export interface Receipt {
  at: Moment;
  brought: { kind: string; count: number }[];
  took: number;
  from: string[];
  versions: number;
  set_aside: number;
  waiting: number;
  other_book: boolean;
  newer: number;
}

export interface PluggedStick {
  folder: string;
  label: string;
  state: "empty" | "ours" | "other_book" | "read_only" | "full" | "unreadable";
  shared: boolean;
}

export interface StickLoad {
  bytes: number;
  free: number | null;
}

export interface BoardRow {
  id: Id;
  name: string;
  class: LaptopClass;
  people: string[];
  last_heard: Moment | null;
  state: "here" | "also_there" | "unconfirmed" | "not_yet_gone" | "silent" | "never_heard" | "stopped" | "outside" | "doubtful";
  waiting: number;
  kept: number;
}

/** A thing that holds a person, or whose text names one. */
export interface Mention {
  id: Id;
  kind: string;
  title: string;
  in_bin: boolean;
}

/** The book of everybody may go back to a restored backup. */
export interface BackupPoint {
  since: Moment;
  gone: number;
}

/** What going back to a restored backup would do, for everybody. */
export interface GoingBack {
  since: Moment;
  things: number;
  back: Mention[];
  to_bin: Mention[];
  stays: number;
  unheard: string[];
  gone: number;
}

/** What is to be forgotten: a person's card, or a thing of the book. */
export interface Forgettable {
  what: "person" | "document";
  id: Id;
}

export interface ForgetPlan {
  title: string;
  in_bin: boolean;
  other_cards: string[];
  consents: number;
  photos: Mention[];
  mentions: Mention[];
  texts: Mention[];
  perhaps: Mention[];
  drafts: number;
  parcels: number;
  parcels_of_others: number;
  set_aside: number;
  laptops: number;
  files_with_names: Moment[];
  not_reached: string[];
}

export interface AccessAsked {
  id: Id;
  language: string;
  left_out: string[];
}

export interface AccessPack {
  name: string;
  parts: { heading: string; lines: string[] }[];
  sentences: { key: string; text: string }[];
}

export interface ExportChoice {
  what: string[];
  from: Day | null;
  to: Day | null;
  format: string;
  with_names: boolean;
}

export interface Exported {
  saved: string | null;
  files: number;
  encounters: number;
  people: number;
  rules: number;
}

export interface DemoProgress {
  done: number;
  total: number;
}

export interface ExportProgress {
  done: number;
  total: number;
}

export interface ExportNote {
  at: Moment;
  by: string;
  what: string[];
  year: number | null;
  audience: string | null;
  format: string;
  with_names: boolean;
}

export interface ForgetStatus {
  id: Id;
  was: string | null;
  at: Moment | null;
  held: boolean;
  left: boolean;
  gone_here: boolean;
  confirmed: number;
  laptops: number;
  awaited: { laptop: string; last_heard: Moment | null }[];
  held_by: string[];
}

/** What a card says besides a name. All of it may be open. */
export interface Details {
  alias: string | null;
  telephone: string | null;
  email: string | null;
  address: string | null;
  household: string | null;
  interpreter: string | null;
  minor: boolean;
  own: Record<string, string>;
}

export interface CardDraft extends Omit<Details, "own"> {
  name: string;
  /** Only what is named changes; null empties. */
  own: Record<string, string | null>;
}

export interface AlikeCard {
  tile: PersonTile;
  alike: string;
  details: Details;
}

export interface PersonRow {
  tile: PersonTile;
  role: string | null;
  alias: string | null;
  encounters: number;
}

export interface ImportColumn {
  heading: string;
  meaning: string;
  confidence: string;
  not_kept: string | null;
  samples: string[];
}

export interface ImportDirty {
  row: number;
  column: number | null;
  reason: string;
  shown: string;
  around: string;
}

export interface ImportAlike {
  name: string;
  card: AlikeCard;
  is_same: boolean;
}

/** A list as it would come in now. */
export interface ImportView {
  file: string;
  sheets: string[];
  sheet: number;
  shape: string;
  columns: ImportColumn[];
  rows: number;
  encounters: number;
  visits: number;
  people: number;
  doubles: number;
  without_doubles: boolean;
  preview: { happened_on: Day; title: string; place: string | null; people: number; is_double: boolean }[];
  dirty: ImportDirty[];
  dirty_total: number;
  skipped: { reason: string; rows: number }[];
  notes: { kind: string; column: string | null; why: string | null; rows: number }[];
  has_unreadable_letters: boolean;
  alike: ImportAlike[];
  asks_year: boolean;
  asks_order: boolean;
  year: number | null;
  title: string | null;
  activity: string | null;
  place: string | null;
}

export type ImportChange =
  | { what: "sheet"; sheet: number }
  | { what: "shape"; shape: string }
  | { what: "column"; column: number; meaning: string }
  | { what: "year"; year: number | null }
  | { what: "order"; order: string | null }
  | { what: "title" | "place"; text: string | null }
  | { what: "mend"; row: number; column: number; text: string }
  | { what: "left_out"; row: number; out: boolean }
  | { what: "fill_down"; column: number }
  | { what: "doubles"; come: boolean }
  | { what: "same"; name: string; person: Id | null };

export interface Imported {
  import: Id;
  encounters: number;
  people: number;
  stopped: boolean;
  undo: string | null;
}

export interface ImportRow {
  import: Id;
  by: string;
  at: Moment;
  encounters: number;
  people: number;
  is_taken_back: boolean;
}

export interface ImportProgress {
  done: number;
  total: number;
}

export interface PersonView {
  tile: PersonTile;
  role: string | null;
  details: Details;
  versions: FieldVersions[];
  base: string;
  counting: PersonTile | null;
  others: PersonTile[];
  alike: AlikeCard[];
  has_access: boolean;
  is_me: boolean;
  mentions: Mention[];
}

/** What is known of a laptop that somebody may part with. */
export interface LaptopFacts {
  id: Id;
  name: string;
  class: LaptopClass;
  here: boolean;
  stopped: boolean;
  people: string[];
  leaders: string[];
  last_to_lead: boolean;
  last_heard: Moment | null;
  encounters: number;
  rules: number;
  cards: number;
  cases: number;
  more_elsewhere: boolean;
  list: PartingList | null;
}

export interface PartingList {
  why: "lost" | "put_away";
  at: Moment;
  loss: { known_at: Moment; tell_by: Moment; exposure: "sealed" | "perhaps" | "readable" } | null;
  steps: { step: string; done: boolean }[];
}

export interface PartingRow {
  id: Id;
  name: string;
  list: PartingList;
}

export interface PartingDraft {
  why: "lost" | "put_away";
  known_at: Moment | null;
  was_open: "yes" | "no" | "unknown";
  with_paper: "yes" | "no" | "unknown";
}

export interface ClearFacts {
  only_here: number;
  other_laptops: number;
  last_to_lead: boolean;
  may: boolean;
  stopped: boolean;
}

/** Who signed something. */
export interface Writer {
  kind: "person" | "laptop" | "unknown";
  name: string;
}

/** What somebody wrote after the access was ended. */
export interface LateWork {
  id: Id;
  who: Writer;
  stopped: Moment | null;
  encounters: number;
  rules: number;
  cases: number;
  others: number;
  closed: number;
  refused: boolean;
}

export interface LateThing {
  id: Id;
  kind: string;
  title: string;
  deed: "new" | "changed" | "thrown_away" | "not_to_be_told";
}

export interface LateTaken {
  things: number;
  waiting: number;
}

/** Somebody who was let in by who had no access any more. */
export interface Stranded {
  id: Id;
  name: string;
  laptop: string;
  role: string;
  further: boolean;
  by: string;
  wrote: boolean;
  kept_out: boolean;
}

/** How whoever sits here stands with the team. */
export interface Standing {
  mine: "counts" | "stopped" | "gone_on" | "let_in_in_vain" | "unknown";
  by: string;
  elsewhere: boolean;
  nobody_leads: boolean;
  paper_left: boolean;
  copied: boolean;
  halted: boolean;
}

export interface KeptApart {
  reason: string;
  who: Writer;
  parcels: number;
}

/** The laptops on the same network, and what is known when there are none. */
export interface Near {
  on: boolean;
  trouble: string | null;
  laptops: { id: Id; name: string; heard: boolean; missing: number }[];
  others: number;
  finds: boolean;
  addresses: string[];
  port: number | null;
  receipts: { laptop: string; receipt: Receipt }[];
}

export interface DueItem {
  rule: Id;
  item: Id;
  text: string;
  title: string;
  place: string | null;
  since: Day;
}

export interface Today {
  encounters: EncounterRow[];
  planned: Planned[];
  due: DueItem[];
  quiet: SignalRow[];
  versions: VersionCard[];
  receipt: Receipt | null;
  drafts: DraftRow[];
  drafts_away: number;
  status: Status;
  last: EncounterRow | null;
}

export interface ExchangeProgress {
  step: "look" | "fetch" | "open" | "pack" | "deliver" | "photos";
  done: number;
  total: number;
}
