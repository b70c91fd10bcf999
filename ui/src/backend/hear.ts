// What can be read aloud here, with the texts that were recorded.
import type { AloudFacts } from "../types";
import { recordedTexts } from "./commands";

export async function hear(facts: AloudFacts): Promise<{ on: boolean; voices: string[]; recorded: Record<string, ReadonlySet<string>> }> {
  const recorded = await Promise.all(facts.recorded.map(async ({ tag }) => [tag, new Set(await recordedTexts(tag))] as const));
  return { on: facts.choice.on, voices: facts.voices, recorded: Object.fromEntries(recorded) };
}
