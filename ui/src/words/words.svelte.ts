// Every word on screen comes from here. The language can change while a form is half full.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

export type Arguments = Record<string, FluentVariable>;

const files = import.meta.glob<string>(["../../locales/*/*.ftl", "!../../locales/*/paper*.ftl"], { query: "?raw", import: "default", eager: true });

const LOCALES: Record<string, string> = { nl: "nl-NL", en: "en-GB" };
const FALLBACK = "nl";

/** The locale that Intl understands. Never left to the system, which may say "C". */
export const localeOf = (tag: string): string => LOCALES[tag] ?? tag;

function bundleFor(tag: string): FluentBundle {
  const bundle = new FluentBundle(localeOf(tag), { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/${tag}/`)) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}

const bundles = new Map<string, FluentBundle>();
for (const path of Object.keys(files)) {
  const tag = path.split("/").at(-2);
  if (tag && !bundles.has(tag)) bundles.set(tag, bundleFor(tag));
}

let current = $state(FALLBACK);

export const language = (): string => current;
export const knownLanguages = (): string[] => [...bundles.keys()];

export function useLanguage(tag: string): void {
  current = bundles.has(tag) ? tag : FALLBACK;
}

function lookUp(key: string, attribute: string | null, given: Arguments): string | null {
  for (const tag of [current, FALLBACK]) {
    const bundle = bundles.get(tag);
    const message = bundle?.getMessage(key);
    const pattern = attribute === null ? message?.value : message?.attributes[attribute];
    if (bundle && pattern) return bundle.formatPattern(pattern, given, []);
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
