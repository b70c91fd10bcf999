// A refusal is a code that Fluent knows, whatever was thrown.
import type { Refused } from "./types";

export function asRefused(thrown: unknown): Refused {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string") return thrown as Refused;
  return { code: "unknown", reference: "" };
}
