// What was filled in about one agreement stays while somebody looks at another one.
import type { Id } from "../../backend";

export interface Answering {
  party: string;
  said: Record<string, string>;
  notes: Record<string, string>;
}

export type Shelf = Record<Id, Answering>;

export const hasAnswers = (each: Answering): boolean => Object.values(each.said).some(Boolean) || Object.values(each.notes).some((note) => note.trim() !== "");

/** Puts aside what was filled in about an agreement. */
export function keepAside(shelf: Shelf, id: Id, { party, said, notes }: Answering): Shelf {
  const rest = Object.fromEntries(Object.entries(shelf).filter(([each]) => each !== id));
  return hasAnswers({ party, said, notes }) ? { ...rest, [id]: { party, said, notes } } : rest;
}

/** What was filled in about an agreement before, or a beginning. */
export const turnTo = (shelf: Shelf, id: Id, begun: Answering): Answering => shelf[id] ?? begun;
