// The questions that Help answers. Their words are in help.ftl: a title, the steps one under another, and words to find it by.
import { attributeOrNull, word } from "../../words";

/** Where a topic stands on the page of all topics, by the word above it. */
export const GROUPS = ["encounters", "agreements", "cases", "people", "sharing", "help-coming-in", "settings"] as const;

interface Topic {
  id: string;
  group: (typeof GROUPS)[number];
  /** The way there in three pictures, each with the word that stands on the screen. */
  way: readonly (readonly [icon: string, word: string])[];
}

export const TOPICS = [
  { id: "record", group: "encounters", way: [["sun", "today"], ["plus", "new-encounter"], ["check", "save-encounter"]] },
  { id: "series", group: "encounters", way: [["notebook", "encounters"], ["refresh", "series-all"], ["plus", "series-new"]] },
  { id: "door", group: "encounters", way: [["notebook", "encounter"], ["door-enter", "open-door"], ["circle-check", "door-here"]] },
  { id: "find", group: "encounters", way: [["search", "search"], ["notebook", "encounters"], ["users", "people"]] },
  { id: "mistake", group: "encounters", way: [["alert-triangle", "throw-away"], ["trash", "settings-bin"], ["arrow-back-up", "bring-back"]] },
  { id: "import", group: "encounters", way: [["notebook", "encounters"], ["table", "from-a-list"], ["download", "import-take"]] },
  { id: "signal", group: "encounters", way: [["notebook", "encounters"], ["ear", "signals"], ["plus", "new-signal"]] },
  { id: "rule", group: "agreements", way: [["heart-handshake", "agreements"], ["plus", "new-rule"], ["check", "save-rule"]] },
  { id: "poster", group: "agreements", way: [["heart-handshake", "agreement"], ["language", "poster-languages"], ["printer", "print-poster"]] },
  { id: "case", group: "cases", way: [["heart-handshake", "agreements"], ["lock", "cases"], ["plus", "new-case"]] },
  { id: "case-read", group: "cases", way: [["lock", "case"], ["key", "passphrase"], ["eye", "case-reads"]] },
  { id: "case-agreement", group: "cases", way: [["lock", "case"], ["pencil", "new-case-agreement"], ["check", "agreement-save"]] },
  { id: "sign", group: "cases", way: [["lock", "case"], ["heart-handshake", "agreement"], ["signature", "agreement-sign-now"]] },
  { id: "letter", group: "cases", way: [["lock", "case"], ["message-2", "letters"], ["printer", "letter-print"]] },
  { id: "unsafe", group: "cases", way: [["lock", "case"], ["alert-octagon", "flag-begin"], ["player-stop", "flag-save"]] },
  { id: "aftercare", group: "cases", way: [["lock", "case"], ["messages", "aftercare-begin"], ["check", "aftercare-save"]] },
  { id: "figures", group: "cases", way: [["lock", "cases"], ["chart-dots-3", "figures"], ["download", "figures-save-xlsx"]] },
  { id: "person", group: "people", way: [["users", "people"], ["user-plus", "new-person"], ["check", "save-person"]] },
  { id: "consent", group: "people", way: [["user", "people"], ["circle-check", "new-consent"], ["check", "save-consent"]] },
  { id: "known", group: "people", way: [["user", "people"], ["files", "access"], ["download", "access-save-pdf"]] },
  { id: "handover", group: "people", way: [["user", "people"], ["door-exit", "handover-what"], ["heart-handshake", "handover-give"]] },
  { id: "forget", group: "people", way: [["user", "people"], ["eye-off", "forget"], ["devices", "sharing"]] },
  { id: "kept", group: "people", way: [["user-circle", "settings"], ["calendar", "retention"], ["recycle", "retention-go"]] },
  { id: "stick", group: "sharing", way: [["devices", "sharing"], ["usb", "exchange"], ["circle-check", "stick-out"]] },
  { id: "wifi", group: "sharing", way: [["devices", "sharing"], ["wifi", "near-turn-on"], ["circle-check", "board-also-there"]] },
  { id: "laptop", group: "sharing", way: [["devices", "sharing"], ["device-laptop", "laptop-add"], ["check", "let-in"]] },
  { id: "lost", group: "sharing", way: [["devices", "sharing"], ["device-laptop", "board-part"], ["lock", "part-stop"]] },
  { id: "versions", group: "sharing", way: [["sun", "today"], ["files", "two-versions"], ["check", "this-one"]] },
  { id: "leave", group: "help-coming-in", way: [["door-exit", "leave"], ["lock", "settings-locks"], ["pencil", "draft-of-other"]] },
  { id: "passphrase", group: "help-coming-in", way: [["user-circle", "picker-title"], ["help", "forgot"], ["key", "forgot-sheet"]] },
  { id: "not-there", group: "help-coming-in", way: [["user-question", "picker-title"], ["search", "picker-search"], ["user-plus", "add-person"]] },
  { id: "quick", group: "help-coming-in", way: [["user-circle", "settings"], ["user", "settings-me"], ["bolt", "quick-make"]] },
  { id: "newcomer", group: "help-coming-in", way: [["user-circle", "settings"], ["users", "settings-people"], ["user-plus", "add-person"]] },
  { id: "no-lead", group: "help-coming-in", way: [["key", "sheet-paper-key"], ["check", "paper-key-check"], ["crown", "paper-key-use"]] },
  { id: "begin", group: "help-coming-in", way: [["device-laptop", "first-way"], ["home", "way-found"], ["devices", "way-join"]] },
  { id: "backup", group: "settings", way: [["user-circle", "settings"], ["folder", "settings-backup"], ["copy-check", "make-backup"]] },
  { id: "reading", group: "settings", way: [["language", "language"], ["eye", "settings-colours"], ["contrast", "theme-contrast"]] },
  { id: "export", group: "settings", way: [["user-circle", "settings"], ["download", "save-book"], ["table", "export-now"]] },
] as const satisfies readonly Topic[];

export type TopicId = (typeof TOPICS)[number]["id"];

export const title = (id: TopicId): string => word(`topic-${id}`);
export const steps = (id: TopicId): string[] => (attributeOrNull(`topic-${id}`, "steps") ?? "").split("\n").filter((line) => line.trim() !== "");
export const synonyms = (id: TopicId): string => attributeOrNull(`topic-${id}`, "words") ?? "";

export interface Part {
  text: string;
  /** A word that stands on the screen: it is set between quotes in every language. */
  isName: boolean;
}

/** A step in parts, so that the names of buttons stand out. */
export const parts = (step: string): Part[] => step.split(/([“«„][^”»]*[”»])/).filter(Boolean).map((text) => ({ text, isName: /^[“«„]/.test(text) }));
