// Where a card stands that points at something: beside or below it, and always whole in the window. Sides are counted from
// where one begins to read.

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Between what is pointed at and the card. */
const GAP = 16;
/** Between the card and the edge of the window. */
const EDGE = 12;

export function boxOf(rect: { left: number; right: number; top: number; width: number; height: number }, window: Size, fromTheRight: boolean): Box {
  return { x: fromTheRight ? window.width - rect.right : rect.left, y: rect.top, width: rect.width, height: rect.height };
}

const between = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** `top` is what covers the window from above. */
export function cardBeside(target: Box | null, card: Size, window: Size, top: number): { x: number; y: number } {
  const [mostX, mostY] = [window.width - card.width - EDGE, window.height - card.height - EDGE];
  if (!target) return { x: mostX, y: mostY };
  const beside = target.x + target.width + GAP;
  if (beside <= mostX && target.width < window.width / 3) return { x: Math.max(beside, EDGE), y: between(target.y, top + EDGE, mostY) };
  const below = target.y + target.height + GAP;
  const above = target.y - card.height - GAP;
  const y = below <= mostY ? below : above >= top + EDGE ? above : mostY;
  return { x: between(target.x, EDGE, mostX), y: between(y, top + EDGE, mostY) };
}
