// The one seam to the shell. Nothing else in the ui imports Tauri.
import { invoke } from "@tauri-apps/api/core";
import type { Refused } from "./types";

/** Turns whatever was thrown into a refusal with a code that Fluent knows. */
export function asRefused(thrown: unknown): Refused {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string") {
    return thrown as Refused;
  }
  return { code: "unknown", reference: "" };
}

export async function call<Answer>(command: string, given?: Record<string, unknown>): Promise<Answer> {
  try {
    return await invoke<Answer>(command, given);
  } catch (thrown) {
    throw asRefused(thrown);
  }
}
