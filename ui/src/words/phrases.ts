// Phrases built from values: what several pages say in the same way.
import type { FieldVersions, LateTaken, Receipt, Status } from "../types";
import { ago, clock, comma, listOfNames, longDay, number } from "./format";
import { ownWord } from "./own-codes.svelte";
import { tongueWord } from "./tongues";
import { isolate, word, wordOrNull } from "./words.svelte";

export interface StatusLine {
  icon: string;
  tone: "ok" | "note" | "warn";
  text: string;
  href?: string;
}

const SHARING = "#/delen";

/** Always three, always in this order: saved here, also where, only here. */
export function statusLines(status: Status, link = true): StatusLine[] {
  const elsewhere = status.also_on
    .map((each) => word(each.missing ? "also-on-one-except" : "also-on-one", { laptop: isolate(each.laptop), when: ago(each.at), count: each.missing }))
    .join(comma());
  return [
    status.saved ? { icon: "circle-check", tone: "ok", text: word("status-saved") } : { icon: "alert-triangle", tone: "warn", text: word("status-not-saved") },
    elsewhere ? { icon: "devices", tone: "ok", text: word("status-also-on", { laptops: elsewhere }) } : { icon: "devices", tone: "note", text: word("status-nowhere-else") },
    {
      icon: "device-laptop",
      tone: status.only_here ? "note" : "ok",
      text: word("status-only-here", { count: status.only_here }),
      ...(link && status.only_here ? { href: SHARING } : {}),
    },
  ];
}

/** The laptop that says most in one line: it has the most of my work, and of equals it said so last. */
export const nearestOf = (status: Status): Status["also_on"][number] | undefined =>
  [...status.also_on].sort((a, b) => a.missing - b.missing || b.at.localeCompare(a.at))[0];

/** When it said so, and what it did not have then: never "also there" beside "misses 3". */
export const nearestSays = (nearest: { at: string; missing: number }): string =>
  nearest.missing ? word("except-things", { count: nearest.missing }) : ago(nearest.at);

/** By how much a clock is off: in the largest measure that says it. */
export function clockDifference(minutes: number): string {
  const hours = Math.round(Math.abs(minutes) / 60);
  if (hours < 48) return word("clock-hours", { count: hours });
  const days = Math.round(hours / 24);
  return days < 730 ? word("clock-days", { count: days }) : word("clock-years", { count: Math.round(days / 365.25) });
}

export function receiptLines(receipt: Receipt): { text: string; count: string }[] {
  return receipt.brought
    .filter((each) => each.count > 0)
    .map((each) => ({ text: wordOrNull(`kind-${each.kind}`, { count: each.count }) ?? word("kind-other", { count: each.count }), count: number(each.count) }));
}

/** What came in when somebody took late work all the same. */
export const lateTaken = (taken: LateTaken): string => (taken.waiting ? word("late-taken-waiting") : word("late-taken", { count: taken.things }));

/** "Je kreeg van Amina", with the names isolated. */
export const receiptTitle = (receipt: Receipt): string =>
  receipt.from.length ? word("receipt-from", { names: listOfNames(receipt.from) }) : word("receipt-nothing");

export const ACTIVITIES = ["meal", "sport", "culture", "art", "language", "help", "talk", "tidy_up", "other"] as const;
export const CONDITIONS = ["equal_footing", "shared_goal", "working_together", "backed_up"] as const;
export const TONES = ["positive", "neutral", "tense"] as const;
export const ROLES = ["host", "volunteer", "mediator", "coordinator", "mentor_supervisor", "treasurer", "viewer"] as const;
export const KEPT = ["yes", "partly", "no"] as const;

const ACTIVITY_LOOK: Record<string, { icon: string; colour: string }> = {
  meal: { icon: "soup", colour: "yellow" },
  sport: { icon: "ball-football", colour: "green" },
  culture: { icon: "masks-theater", colour: "plum" },
  art: { icon: "palette", colour: "brick" },
  language: { icon: "alphabet-latin", colour: "delft" },
  help: { icon: "lifebuoy", colour: "delft" },
  talk: { icon: "messages", colour: "brick" },
  tidy_up: { icon: "recycle", colour: "green" },
  other: { icon: "dots", colour: "stone" },
};
export const activityLook = (activity: string | null): { icon: string; colour: string } => ACTIVITY_LOOK[activity ?? ""] ?? { icon: "notebook", colour: "stone" };
export const TONE_ICON: Record<string, string> = { positive: "mood-happy", neutral: "mood-empty", tense: "mood-sad" };
/** How somebody said yes. */
export const SAID_YES_ICON: Record<string, string> = { paper: "signature", typed: "keyboard", spoken: "message-2", witness: "message-2" };
export const KEPT_ICON: Record<string, string> = { yes: "circle-check", partly: "circle-half", no: "circle" };

const dashed = (code: string): string => code.replaceAll("_", "-");

/** The word for a code, or the code itself when a newer version made it. */
/** What somebody is called. Whoever was forgotten has no name any more. */
export const nameOf = (name: string): string => name || word("forgotten-person");

export const codeWord = (family: string, code: string): string => ownWord(family, code) ?? wordOrNull(`${family}-${dashed(code)}`) ?? code;

const fieldRoot = (field: string): string => field.split(/[.[/:]/)[0] ?? field;

export const fieldName = (field: string): string =>
  wordOrNull(`field-${field.replace(/[^a-z]+/gi, "-").replace(/-$/, "")}`) ?? wordOrNull(`field-${dashed(fieldRoot(field))}`) ?? word("field-other");

/** A value of a field as people read it. */
export function fieldValue(field: string, value: string): string {
  const root = field.split(".").at(-1) ?? field;
  if (value === "" || value === "null") return word("nothing-filled-in");
  if (/^\d{2}:\d{2}$/.test(value)) return word("at-time", { time: clock(value) });
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return longDay(value);
  if (field.startsWith("party:") && field.endsWith(":language")) return tongueWord(value);
  if (field.startsWith("party:") && field.endsWith(":minor")) return word("party-is-minor");
  if (root === "role" && field.startsWith("members")) return codeWord("member", value);
  if (root === "activity" || root === "tone" || root === "role" || root === "kept" || root === "class") return codeWord(root, value);
  if (root === "form") return codeWord("form", value);
  if (root === "gone") return value === "true" ? word("agreement-item-goes") : value === "false" ? word("agreement-item-stays") : word("agreement-item-stays-text", { text: value });
  if (root === "responsible" && value === "mediator") return word("agreement-mediators");
  if (root === "referrer") return codeWord("referrer", value);
  if (root === "kind") return codeWord("signal-kind", value);
  if (root === "shows") return codeWord("shows", value);
  if (root === "purpose" || root === "scope" || root === "how" || root === "sort" || (root === "giver" && value === "parent")) return codeWord(root, value);
  if (root === "named" && /^(true|false)$/.test(value)) return word(value === "true" ? "named-yes" : "named-no");
  if (root === "minor") return word("minor-yes");
  if (root === "conditions") return value.split(/[,\s]+/).filter(Boolean).map((code) => codeWord("condition", code)).join(comma());
  if (root === "deleted") return value === "true" ? word("version-thrown-away") : word("version-kept");
  return value;
}

/** The versions whose field is one of these, or lies inside one of these. */
export const versionsAbout = (versions: readonly FieldVersions[], ...fields: string[]): FieldVersions[] =>
  versions.filter((each) => fields.some((field) => each.field === field || each.field.startsWith(`${field}.`) || each.field.startsWith(`${field}[`) || each.field.startsWith(`${field}/`) || each.field.startsWith(`${field}:`)));

/** The word under a picture, so that a face can be told over the telephone. */
export const pictureWord = (picture: string): string => wordOrNull(`picture-${dashed(picture)}`) ?? word("picture-other");

/** The page of a thing of the book; none where it has no page of its own. */
export function pageOf(kind: string, id: string): string | null {
  const pages: Record<string, string> = { encounter: "ontmoeting", rule: "afspraak", series: "reeks", signal: "signaal", group: "groep", consent: "toestemming", person: "mens", case: "zaak", agreement: "zaakafspraak" };
  const page = pages[kind];
  return page ? `#/${page}/${encodeURIComponent(id)}` : null;
}
