// How the standing of an agreement and what people said of it look.
import type { AgreementStanding } from "../../backend";

type Tone = "warn" | "note" | "plain" | "plain is-ok";
const STANDING: Record<AgreementStanding, { tone: Tone; icon: string }> = {
  draft: { tone: "note", icon: "pencil" },
  part: { tone: "note", icon: "signature" },
  signed: { tone: "plain is-ok", icon: "circle-check" },
  changed: { tone: "warn", icon: "alert-triangle" },
};
export const standingLook = (standing: AgreementStanding): { tone: Tone; icon: string } => STANDING[standing];

/** The three that people say most have a face; the others stand behind one press. */
export const FACES = ["kept", "partly", "not"] as const;
export const OTHERS = ["not_applicable", "unknown"] as const;
const SAID_ICON: Record<string, string> = { kept: "mood-happy", partly: "mood-empty", not: "mood-sad", not_applicable: "minus", unknown: "help" };
export const saidIcon = (said: string): string => SAID_ICON[said] ?? "help";
