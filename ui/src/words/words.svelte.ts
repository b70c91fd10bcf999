// Every word on screen comes from here. The language can change while a form is half full.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import dutch from "./shelves/nl";

export type Arguments = Record<string, FluentVariable>;

/** The files of one language, by their place. */
export type Shelf = Record<string, string>;

// Dutch is at hand; every other language comes when somebody chooses it.
const shelves = import.meta.glob<Shelf>(["./shelves/*.ts", "!./shelves/nl.ts"], { import: "default" });

const FALLBACK = "nl";
const REGIONS: Record<string, string> = { nl: "nl-NL", en: "en-GB", tr: "tr-TR", uk: "uk-UA", pl: "pl-PL" };

/** The locale that Intl understands, never left to the system, which may say "C". Everywhere with the digits and the
    calendar that stand on papers here: a number is copied more often than it is read. */
export function localeOf(tag: string): string {
  const region = REGIONS[tag];
  if (region) return region;
  try {
    return new Intl.Locale(tag, { numberingSystem: "latn", calendar: "gregory" }).toString();
  } catch {
    return tag;
  }
}

const texts = new Map<string, Shelf>([[FALLBACK, dutch]]);
const bundles = new Map<string, FluentBundle>();
/** The files of a language of which nobody asked a word yet: reading all takes longer than drawing the first screen. */
const unread = new Map<string, string[]>();

/** Made at the first word that is asked for: a language that nobody reads costs nothing. */
function bundleOf(tag: string): FluentBundle | undefined {
  const known = bundles.get(tag);
  const shelf = texts.get(tag);
  if (known || !shelf) return known;
  const bundle = new FluentBundle(localeOf(tag), { useIsolating: false });
  bundles.set(tag, bundle);
  unread.set(tag, Object.values(shelf));
  if (shelves[`./shelves/${tag}.ts`] || shelf === dutch) return bundle;
  // A sentence of a language from a file may name a button that only Dutch has a word for; its own words come over those.
  unread.set(tag, [...Object.values(dutch), ...Object.values(shelf)]);
  read(tag, () => true);
  return bundle;
}

/** Reads those files of a language; none of them twice. */
function read(tag: string, which: (text: string) => boolean): void {
  const left = unread.get(tag) ?? [];
  const now = left.filter(which);
  if (now.length === 0) return;
  unread.set(tag, left.filter((text) => !now.includes(text)));
  for (const text of now) bundles.get(tag)?.addResource(new FluentResource(text), { allowOverrides: true });
}

/** Reads on while nobody waits, a file at a time, so that whoever types notices nothing. */
export function readAhead(): void {
  const tag = [current, FALLBACK].find((each) => bundleOf(each) && unread.get(each)?.length);
  const [next] = unread.get(tag ?? FALLBACK) ?? [];
  if (tag === undefined || next === undefined) return;
  read(tag, (text) => text === next);
  setTimeout(readAhead);
}

/** Fetches the words of a language: from the program, else from where `elsewhere` finds them. What cannot be fetched stays unknown. */
export async function learn(tag: string, elsewhere?: () => Promise<Shelf>): Promise<void> {
  if (texts.has(tag)) return;
  const shelf = shelves[`./shelves/${tag}.ts`] ?? elsewhere;
  if (!shelf) return;
  try {
    texts.set(tag, await shelf());
    if (tag === current) edition += 1;
  } catch {
    // Dutch speaks in its place.
  }
}

/** A language that came from a file was taken away, or came anew. */
export function unlearn(tag: string): void {
  if (tag === FALLBACK) return;
  texts.delete(tag);
  bundles.delete(tag);
  unread.delete(tag);
  edition += 1;
}

let current = $state(FALLBACK);
/** Goes up when the words of a language change while somebody reads them. */
let edition = $state(0);
let direction = $state<"ltr" | "rtl">("ltr");

export const language = (): string => current;
/** Whether one reads from the right: pictures with an axis turn along. */
export const isFromTheRight = (): boolean => direction === "rtl";
/** The languages of the program, whether their words were fetched or not. */
export const knownLanguages = (): string[] => [FALLBACK, ...Object.keys(shelves).map((path) => path.replace(/^.*\/|\.ts$/g, ""))];

export function useLanguage(tag: string, dir: "ltr" | "rtl" = "ltr"): void {
  current = texts.has(tag) ? tag : FALLBACK;
  direction = dir;
}

function lookUp(key: string, attribute: string | null, given: Arguments): string | null {
  void edition;
  for (const tag of [current, FALLBACK]) {
    const bundle = bundleOf(tag);
    if (!bundle?.hasMessage(key)) read(tag, (text) => text.startsWith(`${key} =`) || text.includes(`\n${key} =`));
    const message = bundle?.getMessage(key);
    const pattern = attribute === null ? message?.value : message?.attributes[attribute];
    if (!bundle || !pattern) continue;
    const stumbles: Error[] = [];
    const said = bundle.formatPattern(pattern, given, stumbles);
    if (stumbles.length === 0 || !unread.get(tag)?.length) return said;
    // It names a word of a file that was not read.
    read(tag, () => true);
    return bundle.formatPattern(pattern, given, []);
  }
  return null;
}

/** A word, or nothing when no locale has it. */
export const wordOrNull = (key: string, given: Arguments = {}): string | null => lookUp(key, null, given);

export const word = (key: string, given: Arguments = {}): string => lookUp(key, null, given) ?? key;

export const attributeOrNull = (key: string, attribute: string, given: Arguments = {}): string | null => lookUp(key, attribute, given);

// First strong isolate, and its end. Made from numbers: an invisible mark in a source file misleads.
const OPEN = String.fromCodePoint(0x2068);
const CLOSE = String.fromCodePoint(0x2069);

export interface Piece {
  text: string;
  isolated: boolean;
}

/** A sentence in pieces, so that what people wrote can stand in <bdi>. */
export function pieces(key: string, given: Arguments = {}): Piece[] {
  const marked = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, typeof value === "string" && !value.includes(OPEN) ? isolate(value) : value]),
  );
  return split(word(key, marked));
}

export const isolate = (text: string): string => (text === "" ? "" : `${OPEN}${text}${CLOSE}`);

export function split(sentence: string): Piece[] {
  const found: Piece[] = [];
  for (const part of sentence.split(OPEN)) {
    const [inside, outside] = part.includes(CLOSE) ? [part.slice(0, part.indexOf(CLOSE)), part.slice(part.indexOf(CLOSE) + 1)] : [null, part];
    if (inside) found.push({ text: inside, isolated: true });
    if (outside) found.push({ text: outside, isolated: false });
  }
  return found;
}
