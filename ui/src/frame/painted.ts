/** Runs this as soon as what stands there now is painted. */
export function whenPainted(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}
