// A page holds what it asked for, and asks again when its topics changed.
import { onMount } from "svelte";
import { asRefused } from "../refused";
import { onChanged } from "./events";
import type { Refused, Topic } from "../types";

export class Asked<Answer> {
  answer = $state.raw<Answer | null>(null);
  refused = $state.raw<Refused | null>(null);
  #turn = 0;
  #ask: () => Promise<Answer>;

  /** Made while a component starts; listens for as long as that component lives. */
  constructor(ask: () => Promise<Answer>, topics: readonly Topic[]) {
    this.#ask = ask;
    onMount(() => {
      void this.again();
      return onChanged(topics, () => void this.again());
    });
  }

  async again(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const answer = await this.#ask();
      // A slow first answer must not cover a quick second one.
      if (turn !== this.#turn) return;
      this.answer = answer;
      this.refused = null;
    } catch (thrown) {
      if (turn === this.#turn) this.refused = asRefused(thrown);
    }
  }
}
