// The lists behind what stands beside the steps of a case.
export const DANGERS = ["violence", "weapons", "threat", "child", "crisis", "other"] as const;
export const TALKS = ["first_talk", "second_talk", "session", "aftercare", "other"] as const;
export const LETTERS = ["neutral", "appointment", "no_show", "referrer", "referral"] as const;
export const DECLINES = ["knows_party", "too_near", "too_busy", "not_for_me", "other"] as const;
export const QUESTIONS = ["heard", "fair", "helped"] as const;
export const FACES = [{ code: "good", icon: "mood-happy" }, { code: "so_so", icon: "mood-empty" }, { code: "bad", icon: "mood-sad" }] as const;
export const REASONS = ["speaks", "speaks_not", "language_unknown", "experienced", "both_new", "did_this", "free", "busy", "near", "distance_unknown"] as const;
export const BARS = ["is_party", "lives_there", "knows_party", "declined", "not_area", "not_kind"] as const;

/** Letters that go to a party, and those about a talk. */
export const isToParty = (kind: string): boolean => kind === "neutral" || kind === "appointment" || kind === "no_show";
export const isAboutTalk = (kind: string): boolean => kind === "appointment" || kind === "no_show";
