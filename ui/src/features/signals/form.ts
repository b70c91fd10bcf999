// What the signal form holds, and how it travels.
import type { Day, PointingAt, SignalDraft, SignalView } from "../../backend";

export interface Fields {
  noticed_on: Day | null;
  place: string;
  kind: string | null;
  observation: string;
  rumour: string;
  interpretation: string;
}

export interface KeptForm {
  title: string;
  base: string | null;
  fields: Fields;
}

export const blank = (today: Day): Fields => ({ noticed_on: today, place: "", kind: null, observation: "", rumour: "", interpretation: "" });

export const fromView = (view: SignalView): Fields => ({
  noticed_on: view.noticed_on,
  place: view.place ?? "",
  kind: view.kind,
  observation: view.observation,
  rumour: view.rumour,
  interpretation: view.interpretation,
});

export const toDraft = (fields: Fields, aboutOnePerson: boolean): SignalDraft => ({
  noticed_on: fields.noticed_on,
  place: fields.place.trim() || null,
  kind: fields.kind,
  observation: fields.observation.trim(),
  rumour: fields.rumour.trim(),
  interpretation: fields.interpretation.trim(),
  about_one_person: aboutOnePerson,
});

/** Places that begin or hold what was typed, without the one that stands there. */
export function suggested(places: readonly string[], typed: string): string[] {
  const wanted = typed.trim().toLocaleLowerCase();
  return places.filter((place) => place !== typed && place.toLocaleLowerCase().includes(wanted)).slice(0, 5);
}

/** Each finding once, the most telling first; nobody reads more than a few. */
export function warnings(found: readonly PointingAt[]): PointingAt[] {
  const seen = new Set<string>();
  const once = found.filter((each) => {
    const key = `${each.kind} ${each.words.toLocaleLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
  return once.slice(0, 3);
}
