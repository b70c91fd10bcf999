// The one seam to the shell. Nothing else in the ui imports Tauri.
import { invoke } from "@tauri-apps/api/core";
import { asRefused } from "../refused";

export async function call<Answer>(command: string, given?: Record<string, unknown>): Promise<Answer> {
  try {
    return await invoke<Answer>(command, given);
  } catch (thrown) {
    throw asRefused(thrown);
  }
}
