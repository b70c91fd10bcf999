// What signals look like: a picture and a colour for each kind, a picture for each phase and state.
import type { SignalState } from "../../backend";

export const SIGNAL_KINDS = ["noise", "litter", "parking", "youth", "garden", "animals", "smoke", "quarrel", "isolation", "unsafe", "other"] as const;
export const PHASES = ["calm", "unease", "tension", "incidents"] as const;
export const STATES: SignalState[] = ["open", "action", "closed", "expired"];

const KIND_LOOK: Record<string, { icon: string; colour: string }> = {
  noise: { icon: "volume-2", colour: "plum" },
  litter: { icon: "recycle", colour: "green" },
  parking: { icon: "parking", colour: "delft" },
  youth: { icon: "skateboard", colour: "brick" },
  garden: { icon: "trees", colour: "green" },
  animals: { icon: "dog", colour: "yellow" },
  smoke: { icon: "flame", colour: "brick" },
  quarrel: { icon: "bolt", colour: "plum" },
  isolation: { icon: "user-question", colour: "delft" },
  unsafe: { icon: "alert-triangle", colour: "yellow" },
  other: { icon: "dots", colour: "stone" },
};

export const kindLook = (kind: string): { icon: string; colour: string } => KIND_LOOK[kind] ?? { icon: "speakerphone", colour: "stone" };

export const PHASE_ICON: Record<string, string> = { calm: "mood-happy", unease: "mood-empty", tension: "mood-sad", incidents: "alert-triangle" };

export const STATE_LOOK: Record<SignalState, { icon: string; tone: "plain" | "note" | "warn" | "plain is-ok" }> = {
  open: { icon: "circle", tone: "plain" },
  action: { icon: "clock", tone: "note" },
  closed: { icon: "circle-check", tone: "plain is-ok" },
  expired: { icon: "hourglass-empty", tone: "warn" },
};
