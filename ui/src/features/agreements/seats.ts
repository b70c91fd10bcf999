// Who sits where, languages with their direction, and which texts stand beside each other.
import type { AgreementParty, AgreementText, CaseView } from "../../backend";
import { nameOf, word } from "../../words";

export const MEDIATORS = "mediator";

export interface Seat {
  seat: string;
  name: string;
}

/** Everybody at the table of a case, in order. Each by her card: a place may be somebody else's by the time it is saved. */
export function seatsOf(view: CaseView): Seat[] {
  const parties = [view.first_party, view.second_party, ...view.further_parties].flatMap((party) => (party ? [party] : []));
  return parties.map((party) => ({ seat: `party:${party.party}`, name: nameOf(party.name) }));
}

export function seatName(parties: readonly Pick<AgreementParty, "seat" | "name">[], seat: string): string {
  if (seat === MEDIATORS) return word("agreement-mediators");
  return nameOf(parties.find((party) => party.seat === seat)?.name ?? "");
}

/** Languages that are offered by name; any other has a code. */
export const LANGUAGES: { tag: string; name: string }[] = [
  { tag: "nl", name: "Nederlands" },
  { tag: "en", name: "English" },
  { tag: "ar", name: "العربية" },
  { tag: "tr", name: "Türkçe" },
  { tag: "uk", name: "Українська" },
  { tag: "pl", name: "Polski" },
];

const FROM_THE_RIGHT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"]);

export const directionOf = (tag: string): "ltr" | "rtl" => (FROM_THE_RIGHT.has(tag.split("-")[0] ?? "") && !/-(latn|cyrl)/.test(tag) ? "rtl" : "ltr");

/** What a language calls itself; its code when nobody knows. */
export function languageName(tag: string): string {
  const known = LANGUAGES.find((each) => each.tag === tag);
  if (known) return known.name;
  try {
    return new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The two languages that stand beside each other. */
export const columnsOf = (text: Pick<AgreementText, "languages">): string[] => text.languages.slice(0, 2);

export const isTag = (tag: string): boolean => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(tag);
