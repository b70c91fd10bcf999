// Who may be meant by what is typed: names that begin so, and names that sound alike.
import { backend } from "../../backend";
import { codeWord } from "../../words";
import { asSomeone, type Someone } from "./form";

const FROM = 3;

export async function findSomeone(text: string): Promise<(Someone & { note?: string })[]> {
  const [begun, alike] = await Promise.all([backend.findPeople(text), text.length < FROM ? [] : backend.peopleAlike(text, null).catch(() => [])]);
  const known = new Set(begun.map((tile) => tile.person));
  const others = alike.filter((card) => !known.has(card.tile.person)).map((card) => ({ ...asSomeone(card.tile), note: codeWord("alike", card.alike) }));
  return [...begun.slice(0, others.length ? 5 : 8).map(asSomeone), ...others.slice(0, 3)];
}
