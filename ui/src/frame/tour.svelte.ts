// The tour that points at things: at which card it is, or that nobody is shown around.

let card = $state<number | null>(null);

export const tourCard = (): number | null => card;

export function turnTour(to: number): void {
  card = to;
}

export const beginTour = (): void => turnTour(0);

/** Whether there was one to end. */
export function endTour(): boolean {
  const was = card !== null;
  card = null;
  return was;
}
