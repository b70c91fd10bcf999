// What the encounter form holds while somebody fills it in, and how it travels.
import type { Day, EncounterDraft, EncounterView, Person, PersonTile, TimeForm } from "../../backend";
import { nameOf } from "../../words";

/** Somebody in the form: known by a card, or a new name that becomes one. */
export interface Someone {
  key: string;
  name: string;
  picture: string;
  colour: string;
}

export interface TableFields {
  label: string;
  /** At the same place the same group at every table. */
  groups: { name: string; count: number }[];
  /** Who sits here, by key. */
  people: string[];
}

export interface Fields {
  title: string;
  happened_on: Day;
  starts_at: string | null;
  ends_at: string | null;
  place: string;
  activity: string | null;
  series: string | null;
  occurrence: string | null;
  organisers: Someone[];
  named: Someone[];
  counted: number;
  new_faces: number;
  guests: number;
  tables: TableFields[];
  conditions: string[];
  tone: string | null;
  changed: string;
  note: string;
}

/** What is kept as a draft: what its name is made of, and what was filled in. `base` says which version the change began from. */
export interface KeptForm {
  title: string;
  activity: string | null;
  place: string | null;
  base: string | null;
  fields: Fields;
}

export const blank = (today: Day, place: string): Fields => ({
  title: "", happened_on: today, starts_at: null, ends_at: null, place, activity: null, series: null, occurrence: null, organisers: [], named: [], counted: 0, new_faces: 0, guests: 0,
  tables: [], conditions: [], tone: null, changed: "", note: "",
});

export const asSomeone = (tile: PersonTile): Someone => ({ key: `person:${tile.person}`, name: tile.name, picture: tile.picture, colour: tile.colour });

export const newcomer = (name: string): Someone => ({ key: name, name, picture: "user", colour: "stone" });

function known(person: Person, tiles: readonly PersonTile[]): Someone {
  const tile = tiles.find((each) => each.person === person.person);
  return tile ? asSomeone(tile) : { key: `person:${person.person}`, name: nameOf(person.name), picture: "user", colour: "stone" };
}

/** The groups of all tables, in order. */
export const groupsOf = (tables: readonly TableFields[]): string[] => tables.reduce<string[]>((names, table) => (table.groups.length > names.length ? table.groups.map((group) => group.name) : names), []);

function tablesFrom(view: EncounterView): TableFields[] {
  const names = [...new Set(view.tables.flatMap((table) => Object.keys(table.tally)))];
  return view.tables.map((table) => ({
    label: table.label,
    groups: names.map((name) => ({ name, count: table.tally[name] ?? 0 })),
    people: table.people.map((person) => `person:${person.person}`),
  }));
}

/** What an older form kept knew no seats, guests and times of series. */
export const withSeats = (fields: Fields): Fields => ({ ...fields, guests: fields.guests ?? 0, occurrence: fields.occurrence ?? null, tables: fields.tables.map((table) => ({ ...table, people: table.people ?? [] })) });

export function fromView(view: EncounterView, tiles: readonly PersonTile[]): Fields {
  return {
    title: view.title,
    happened_on: view.happened_on,
    starts_at: view.starts_at,
    ends_at: view.ends_at,
    place: view.place ?? "",
    activity: view.activity,
    series: view.series,
    occurrence: view.occurrence,
    organisers: view.organisers.map((person) => known(person, tiles)),
    named: view.attendance.named.map((person) => known(person, tiles)),
    counted: view.attendance.counted,
    new_faces: view.attendance.new_faces,
    guests: view.attendance.guests,
    tables: tablesFrom(view),
    conditions: [...view.conditions],
    tone: view.tone,
    changed: view.changed ?? "",
    note: view.note,
  };
}

/** The same evening once more: what stays the same stays, what happened is asked again. */
export function sameAgain(view: EncounterView, tiles: readonly PersonTile[], today: Day): Fields {
  return { ...fromView(view, tiles), happened_on: today, occurrence: null, new_faces: 0, counted: 0, guests: 0, tables: [], conditions: [], tone: null, changed: "", note: "" };
}

/** One time of a series: what was planned stands there already. */
export function fromTime(time: TimeForm): Fields {
  return {
    ...blank(time.happened_on, time.place ?? ""),
    title: time.title, starts_at: time.starts_at, ends_at: time.ends_at, activity: time.activity, series: time.title, occurrence: time.occurrence,
    organisers: time.organisers.map(asSomeone),
  };
}

function tallyOf(table: TableFields): Record<string, number> {
  const tally: Record<string, number> = {};
  for (const { name, count } of table.groups) if (name.trim() && count > 0) tally[name.trim()] = (tally[name.trim()] ?? 0) + count;
  return tally;
}

export function toDraft(fields: Fields): EncounterDraft {
  const orNull = (text: string) => text.trim() || null;
  return {
    title: fields.title.trim(),
    happened_on: fields.happened_on,
    starts_at: fields.starts_at,
    ends_at: fields.ends_at,
    place: orNull(fields.place),
    activity: fields.activity,
    series: fields.series,
    occurrence: fields.occurrence,
    organisers: fields.organisers.map((someone) => someone.key),
    attendance: { named: fields.named.map((someone) => someone.key), counted: fields.counted, new_faces: fields.new_faces, guests: fields.guests },
    tables: fields.tables
      .map((table, index) => ({ label: table.label.trim() || String(index + 1), tally: tallyOf(table), people: table.people.filter((key) => fields.named.some((someone) => someone.key === key)) }))
      .filter((table) => Object.keys(table.tally).length > 0 || table.people.length > 0),
    conditions: fields.conditions,
    tone: fields.tone,
    changed: orNull(fields.changed),
    note: fields.note.trim(),
  };
}

export const toKeep = (fields: Fields, base: string | null): KeptForm => ({ title: fields.title.trim(), activity: fields.activity, place: fields.place.trim() || null, base, fields });

export const headCount = (fields: Fields): number => fields.named.length + fields.counted + fields.new_faces + fields.guests;
