// What the form of an agreement holds, and how it travels.
import type { AgreementDraft, AgreementText, AgreementView, Day } from "../../backend";
import { MEDIATORS, type Seat } from "./seats";

export interface ItemFields {
  /** Of a saved item; a new one has none. */
  id: string | null;
  texts: Record<string, string>;
  who: string[];
  others: string;
  where: string;
  how: string;
  from: Day | null;
  until: Day | null;
  responsible: string;
}

export interface Fields {
  languages: string[];
  items: ItemFields[];
  talk_first: Record<string, string>;
  review_on: Day | null;
  form: string;
}

/** The draft has no title: on the first screen nobody's name may stand. */
export interface KeptForm {
  title: "";
  base: string | null;
  /** Who sat at the table when it was kept: somebody may have left since. */
  seats?: Seat[];
  fields: Fields;
}

/** A signature that is being given, as it is kept over a lock. It is of one text: for another one it is worth nothing. */
export interface KeptSign {
  title: "";
  seen: string;
  way: string;
  strokes: string;
  name: string;
  witness: string;
}

/** The draft of the signature of a party: each has her own. */
export const signDraftOf = (id: string, seat: string): [form: string, about: string] => ["agreement_sign", `${id}/${seat}`];

export const FORMS = ["signed", "paper", "spoken", "typed"] as const;

export const blankItem = (): ItemFields => ({ id: null, texts: {}, who: [], others: "", where: "", how: "", from: null, until: null, responsible: "" });

export const blank = (): Fields => ({ languages: ["nl"], items: [blankItem()], talk_first: {}, review_on: null, form: "" });

export const fromText = (text: AgreementText, form: string | null): Fields => ({
  languages: text.languages.length ? [...text.languages] : ["nl"],
  items: text.items.map((item) => ({ id: item.id, texts: { ...item.texts }, who: [...item.who], others: item.others ?? "", where: item.where ?? "", how: item.how ?? "", from: item.from, until: item.until, responsible: item.responsible ?? "" })),
  talk_first: { ...text.talk_first },
  review_on: text.review_on,
  form: form ?? "",
});

export const fromView = (view: AgreementView): Fields => fromText(view.now, view.form);

/** Nothing stands in it: such an item is not sent. */
export const isEmpty = (item: ItemFields): boolean => item.id === null && !Object.values(item.texts).some((text) => text.trim()) && !item.others.trim() && !item.where.trim() && !item.how.trim() && !item.from && !item.until && !item.responsible;

/** A text in a language that was taken away goes nowhere. */
const written = (texts: Record<string, string>, languages: readonly string[]): Record<string, string> => Object.fromEntries(Object.entries(texts).filter(([tag, text]) => text.trim() !== "" && languages.includes(tag)));

/** Whether something is written in a language. */
export const isWritten = (fields: Fields, tag: string): boolean => [fields.talk_first, ...fields.items.map((item) => item.texts)].some((texts) => (texts[tag] ?? "").trim() !== "");

/** Takes languages away with everything that is written in them. */
export function dropLanguages(fields: Fields, tags: readonly string[]): void {
  for (const texts of [fields.talk_first, ...fields.items.map((item) => item.texts)]) for (const tag of tags) delete texts[tag];
}

/** Whom an item names and who sits at the table no more. */
export const leftOf = (item: Pick<ItemFields, "who" | "responsible">, seats: readonly Seat[]): string[] => [...new Set([item.responsible, ...item.who])].filter((seat) => seat !== "" && seat !== MEDIATORS && !seats.some((each) => each.seat === seat));

export function toDraft(fields: Fields): AgreementDraft {
  const talk = written(fields.talk_first, fields.languages);
  return {
    items: fields.items
      .filter((item) => !isEmpty(item))
      .map((item) => ({
        ...(item.id ? { id: item.id } : {}),
        text: written(item.texts, fields.languages),
        who: [...item.who, ...(item.others.trim() ? [item.others.trim()] : [])],
        where: item.where.trim() || null,
        how: item.how.trim() || null,
        from: item.from,
        until: item.until,
        responsible: item.responsible || null,
      })),
    talk_first: Object.keys(talk).length ? talk : null,
    review_on: fields.review_on,
    form: fields.form || null,
    languages: fields.languages,
  };
}

/** Whoever sees to it does it too, until somebody says otherwise. */
export function seesToIt(item: ItemFields, seat: string): void {
  const alone = item.who.length === 0 || (item.who.length === 1 && item.who[0] === item.responsible);
  if (alone) item.who = seat === MEDIATORS ? [] : [seat];
  item.responsible = seat;
}

/** The place of an item among those that are sent. */
export const placeOf = (items: readonly ItemFields[], index: number): number => items.slice(0, index).filter((item) => !isEmpty(item)).length;

/** A day so many weeks after another one. */
export function weeksAfter(day: Day, weeks: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date + weeks * 7)).toISOString().slice(0, 10);
}
