// What the consent form holds, and how it travels.
import type { ConsentDraft, ConsentView, Day } from "../../backend";
import { nameOf } from "../../words";

export const PURPOSES = ["photo", "story", "name_in_print", "social", "funder", "contact", "other"] as const;
export const SCOPES = ["team", "funder", "print", "social_media", "debate"] as const;
export const HOWS = ["spoken", "paper", "typed", "witness"] as const;
export const GIVERS = ["herself", "parent", "guardian"] as const;

export interface Fields {
  purpose: string;
  purpose_text: string;
  scope: string;
  named: boolean;
  how: string;
  giver: string;
  guardian: { key: string; name: string } | null;
  language: string;
  given_on: Day | null;
  until: Day | null;
  note: string;
}

/** What a draft keeps: the form, and which state of the consent it was opened on. */
export interface KeptForm {
  title: string;
  base: string;
  fields: Fields;
}

export const blank = (today: Day, isMinor: boolean): Fields => ({ purpose: "", purpose_text: "", scope: "team", named: false, how: "", giver: isMinor ? "parent" : "herself", guardian: null, language: "", given_on: today, until: null, note: "" });

export const fromView = (view: ConsentView): Fields => ({
  purpose: view.purpose,
  purpose_text: view.purpose_text ?? "",
  scope: view.scope,
  named: view.named,
  how: view.how,
  giver: view.giver.kind,
  guardian: view.giver.guardian ? { key: `person:${view.giver.guardian.person}`, name: nameOf(view.giver.guardian.name) } : null,
  language: view.language ?? "",
  given_on: view.given_on,
  until: view.until,
  note: view.note ?? "",
});

const filled = (text: string): string | null => text.trim() || null;

export function toDraft(person: string, fields: Fields): ConsentDraft {
  return {
    person: `person:${person}`,
    purpose: fields.purpose || null,
    purpose_text: fields.purpose === "other" ? filled(fields.purpose_text) : null,
    scope: fields.scope,
    named: fields.named,
    how: fields.how || null,
    guardian: fields.giver === "parent" ? "parent" : fields.giver === "guardian" ? (fields.guardian?.key ?? null) : null,
    language: filled(fields.language),
    given_on: fields.given_on,
    until: fields.until,
    note: filled(fields.note),
  };
}
