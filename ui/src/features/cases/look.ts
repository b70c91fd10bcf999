// What cases look like: a picture for each kind and step, and the five phases that people know.
import type { CaseView, Day } from "../../backend";

export const CASE_KINDS = ["noise_people", "noise_appliances", "noise_building", "harassment", "threats", "garden", "smoke", "animals", "parking", "litter", "smell", "damage", "youth", "other"] as const;
export const REFERRERS = ["self", "police", "housing_association", "municipality", "welfare", "care", "other"] as const;
export const RESULTS = ["solved_mediation", "solved_advice", "solved_shuttle", "partly", "not_solved", "second_refused", "first_withdrew", "unreachable", "referred_back", "referred_on", "lapsed"] as const;

const KIND_LOOK: Record<string, { icon: string; colour: string }> = {
  noise_people: { icon: "volume-2", colour: "plum" },
  noise_appliances: { icon: "music", colour: "plum" },
  noise_building: { icon: "hammer", colour: "plum" },
  harassment: { icon: "messages", colour: "brick" },
  threats: { icon: "alert-triangle", colour: "brick" },
  garden: { icon: "trees", colour: "green" },
  smoke: { icon: "flame", colour: "brick" },
  animals: { icon: "dog", colour: "yellow" },
  parking: { icon: "parking", colour: "delft" },
  litter: { icon: "recycle", colour: "green" },
  smell: { icon: "umbrella", colour: "yellow" },
  damage: { icon: "bolt", colour: "brick" },
  youth: { icon: "skateboard", colour: "delft" },
  other: { icon: "dots", colour: "stone" },
};
export const kindLook = (kind: string | undefined): { icon: string; colour: string } => KIND_LOOK[kind ?? ""] ?? { icon: "lock", colour: "stone" };

const STEP_ICON: Record<string, string> = {
  reported: "message-2",
  intake: "ear",
  unsuitable: "x",
  assigned: "users",
  unassigned: "user",
  declined: "user",
  first_talk: "messages",
  advice: "bulb",
  second_talk: "messages",
  second_refuses: "x",
  unreachable: "user-question",
  shuttle: "refresh",
  session: "heart-handshake",
  agreements: "signature",
  no_agreement: "mood-empty",
  aftercare: "calendar-check",
  closed: "circle-check",
  reopened: "door-enter",
  hold: "hourglass-empty",
  resumed: "chevron-right",
  taken_back: "arrow-back-up",
};
export const stepIcon = (what: string): string => STEP_ICON[what] ?? "help";

export type Phase = "report" | "intake" | "talks" | "agreements" | "aftercare";
export const PHASES: Phase[] = ["report", "intake", "talks", "agreements", "aftercare"];

const PHASE_OF: Record<string, Phase> = {
  intake: "intake",
  unsuitable: "intake",
  assigned: "intake",
  first_talk: "talks",
  advice: "talks",
  second_talk: "talks",
  second_refuses: "talks",
  unreachable: "talks",
  shuttle: "talks",
  session: "talks",
  agreements: "agreements",
  no_agreement: "agreements",
  aftercare: "aftercare",
};

/** The phases with the last day of each; what was taken back does not count. */
export function phases(view: Pick<CaseView, "reported_on" | "state" | "steps">): { phase: Phase; on: Day | null; done: boolean; now: boolean }[] {
  const last = new Map<Phase, Day>([["report", view.reported_on]]);
  for (const step of view.steps) {
    const phase = PHASE_OF[step.what];
    if (phase && !step.taken_back) last.set(phase, step.on);
  }
  const furthest = Math.max(...PHASES.map((phase, index) => (last.has(phase) ? index : 0)));
  const here = PHASES.indexOf(PHASE_OF[view.state] ?? (view.state === "reported" ? "report" : (PHASES[furthest] ?? "report")));
  const closed = view.state === "closed";
  return PHASES.map((phase, index) => ({ phase, on: last.get(phase) ?? null, done: last.has(phase) && (closed || index !== here), now: index === here && !closed }));
}


/** What asks for a reason. */
export const needsReason = (view: Pick<CaseView, "back">, what: string): boolean => what === "reopened" || view.back.includes(what);

