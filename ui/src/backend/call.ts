// The one seam to the shell. Nothing else in the ui imports Tauri.
import { invoke } from "@tauri-apps/api/core";
import { asRefused } from "../refused";

let signedOut: (() => void) | null = null;

/** The book locked itself: the window shows the picker, whatever it was doing. */
export function onSignedOut(then: () => void): void {
  signedOut = then;
}

export async function call<Answer>(command: string, given?: Record<string, unknown>): Promise<Answer> {
  try {
    return await invoke<Answer>(command, given);
  } catch (thrown) {
    const refused = asRefused(thrown);
    if (refused.code === "signed_out") signedOut?.();
    throw refused;
  }
}
