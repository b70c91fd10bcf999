// What the rule form holds, and how it travels.
import type { Day, RuleDraft, RuleView } from "../../backend";
import { nameOf } from "../../words";

export interface ItemFields {
  /** Of a saved item; a new one has none. */
  id: string | null;
  texts: Record<string, string>;
  who: { key: string; name: string } | null;
  from: Day | null;
  until: Day | null;
}

export interface Fields {
  title: string;
  place: string;
  languages: string[];
  items: ItemFields[];
  evaluate_on: Day | null;
  came_from: { id: string; title: string } | null;
}

export interface KeptForm {
  title: string;
  base: string | null;
  fields: Fields;
}

/** Languages a rule can be written in, each in its own words. */
export const RULE_LANGUAGES: { tag: string; name: string; dir: "ltr" | "rtl" }[] = [
  { tag: "nl", name: "Nederlands", dir: "ltr" },
  { tag: "en", name: "English", dir: "ltr" },
  { tag: "ar", name: "العربية", dir: "rtl" },
  { tag: "tr", name: "Türkçe", dir: "ltr" },
  { tag: "uk", name: "Українська", dir: "ltr" },
  { tag: "pl", name: "Polski", dir: "ltr" },
];

export const languageName = (tag: string): string => RULE_LANGUAGES.find((each) => each.tag === tag)?.name ?? tag;
export const directionOf = (tag: string): "ltr" | "rtl" => RULE_LANGUAGES.find((each) => each.tag === tag)?.dir ?? "ltr";

export const blankItem = (): ItemFields => ({ id: null, texts: {}, who: null, from: null, until: null });

export const blank = (cameFrom: { id: string; title: string; place: string | null } | null): Fields => ({
  title: "", place: cameFrom?.place ?? "", languages: ["nl"], items: [blankItem()], evaluate_on: null, came_from: cameFrom ? { id: cameFrom.id, title: cameFrom.title } : null,
});

export const fromView = (view: RuleView): Fields => ({
  title: view.title,
  place: view.place ?? "",
  languages: [...view.languages],
  items: view.items.map((item) => ({ id: item.id, texts: { ...item.texts }, who: item.who ? { key: `person:${item.who.person}`, name: nameOf(item.who.name) } : null, from: item.from, until: item.until })),
  evaluate_on: view.evaluate_on,
  came_from: view.came_from,
});

export const isEmpty = (item: ItemFields, languages: readonly string[]): boolean => item.id === null && !item.who && languages.every((tag) => !item.texts[tag]?.trim());

export function toDraft(fields: Fields): RuleDraft {
  return {
    title: fields.title.trim(),
    place: fields.place.trim() || null,
    items: fields.items
      .filter((item) => !isEmpty(item, fields.languages))
      .map((item) => ({
        ...(item.id ? { id: item.id } : {}),
        text: Object.fromEntries(fields.languages.map((tag) => [tag, item.texts[tag]?.trim() ?? ""] as const).filter(([, text]) => text !== "")),
        who: item.who?.key ?? null,
        from: item.from,
        until: item.until,
      })),
    languages: fields.languages,
    evaluate_on: fields.evaluate_on,
    came_from: fields.came_from?.id ?? null,
  };
}
