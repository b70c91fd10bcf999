// One thing that is being done: ready, working, or refused with a reason.
import { asRefused } from "./refused";
import type { Refused } from "./types";

/** From then on whoever waits is told that it goes on, in milliseconds. */
const LONG = 1_000;

export class Deed {
  working = $state(false);
  /** It takes longer than somebody waits without a word. */
  takesLong = $state(false);
  refused = $state.raw<Refused | null>(null);

  async run<Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> {
    if (this.working) return undefined;
    this.working = true;
    this.refused = null;
    const patience = setTimeout(() => (this.takesLong = true), LONG);
    try {
      return await work();
    } catch (thrown) {
      this.refused = asRefused(thrown);
      return undefined;
    } finally {
      clearTimeout(patience);
      this.takesLong = false;
      this.working = false;
    }
  }
}
