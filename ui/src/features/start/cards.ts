// In what order people stand at the picker, how one is found, and how the arrows walk.

/** So many who sat here last stand first. */
const LAST = 12;

interface Named {
  name: string | null;
  last: number | null;
}

/** Whoever sat here last stands before the others; both keep the order they came in, so that no card wanders every day. */
export function between<Card extends Named>(cards: readonly Card[]): Card[] {
  const isLast = (card: Card) => card.last !== null && card.last < LAST;
  return [...cards.filter(isLast), ...cards.filter((card) => !isLast(card))];
}

const folded = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Those of whom a word begins with what was typed. */
export function found<Card extends Named>(cards: readonly Card[], typed: string): Card[] {
  const sought = folded(typed.trim());
  return cards.filter((card) => sought === "" || folded(card.name ?? "").split(/\s+/).some((part) => part.startsWith(sought)) || folded(card.name ?? "").startsWith(sought));
}

/** Arrows go from card to card as they stand on the screen, Home and End to the first and the last. */
export function nextCard(event: KeyboardEvent): void {
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement) || event.ctrlKey || event.altKey || event.metaKey) return;
  const cards = [...list.querySelectorAll("button")];
  const at = cards.findIndex((card) => card === document.activeElement);
  const here = cards[at];
  if (!here) return;
  const step = getComputedStyle(list).direction === "rtl" ? -1 : 1;
  const top = here.offsetTop;
  const row = cards.filter((card) => card.offsetTop === top).length;
  const goal: Record<string, number> = { ArrowRight: at + step, ArrowLeft: at - step, ArrowDown: at + row, ArrowUp: at - row, Home: 0, End: cards.length - 1 };
  const next = cards[goal[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
