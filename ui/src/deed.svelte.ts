// One thing that is being done: ready, working, or refused with a reason.
import { asRefused } from "./refused";
import type { Refused } from "./types";

export class Deed {
  working = $state(false);
  refused = $state.raw<Refused | null>(null);

  async run<Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> {
    if (this.working) return undefined;
    this.working = true;
    this.refused = null;
    try {
      return await work();
    } catch (thrown) {
      this.refused = asRefused(thrown);
      return undefined;
    } finally {
      this.working = false;
    }
  }
}
