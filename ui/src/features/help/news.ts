// What changed for the people who use it, the newest version first: each change adds its line here and in news.ftl.
export interface Edition {
  version: string;
  lines: string[];
}

export const NEWS: Edition[] = [
  { version: "0.1.0", lines: ["news-encounter", "news-rule", "news-stick", "news-stick-in", "news-near", "news-join", "news-quick", "news-own-laptop", "news-online", "news-board", "news-versions", "news-bin", "news-restored", "news-sheet", "news-access", "news-late", "news-let-in-again", "news-copied", "news-lost", "news-forget", "news-go-back", "news-clock", "news-chosen", "news-untitled", "news-paper-key", "news-role", "news-key-stick", "news-forgot", "news-people", "news-same-person", "news-tables", "news-insight", "news-import", "news-sign-in", "news-calendar", "news-series", "news-door", "news-twice", "news-history", "news-signal", "news-signal-read", "news-export", "news-access-pack", "news-groups", "news-consent", "news-minor", "news-duties", "news-handover", "news-own-fields", "news-photos", "news-cases", "news-case-clock", "news-agreements", "news-agreement-sign", "news-agreement-paper", "news-aftercare", "news-kept", "news-case-notes", "news-letters", "news-proposals", "news-safety", "news-talks", "news-look-back", "news-ccv", "news-figures", "news-codes", "news-complaints", "news-languages", "news-language-file", "news-lock", "news-quick-code", "news-let-me-in", "news-privacy", "news-help", "news-daily-backup", "news-rehearse", "news-about", "news-look", "news-tour"] },
];
