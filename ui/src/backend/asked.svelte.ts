// A page holds what it asked for, and asks again when its topics changed.
import { onMount } from "svelte";
import { asRefused } from "../refused";
import { onChanged } from "./events";
import type { Refused, Topic } from "../types";

/** By then a page that opened is painted, in milliseconds. */
const PAINTED = 40;

/** What was asked before the page that asks it is there. */
const ahead = new Map<() => Promise<unknown>, Promise<unknown>>();

/** Asks what a page asks that is about to open; nothing is used that one of these topics changed since. Gives the way to
 * let it go, once the page is there or another one. */
export function askAhead(ask: () => Promise<unknown>, topics: readonly Topic[]): () => void {
  const answer = ask();
  // Whoever takes it tells what went wrong.
  answer.catch(() => undefined);
  ahead.set(ask, answer);
  const drop = () => void ahead.delete(ask);
  const hush = onChanged(topics, drop);
  return () => {
    hush();
    drop();
  };
}

/** What stands beside the page is asked when the page is painted, so that nobody waits for it. */
export const BESIDE = { isBeside: true };

export class Asked<Answer> {
  answer = $state.raw<Answer | null>(null);
  refused = $state.raw<Refused | null>(null);
  #turn = 0;
  #ask: () => Promise<Answer>;

  /** Made while a component starts; listens for as long as that component lives. */
  constructor(ask: () => Promise<Answer>, topics: readonly Topic[], { isBeside = false } = {}) {
    this.#ask = ask;
    onMount(() => {
      let hush: (() => void) | null = null;
      const begin = () => {
        const asked = ahead.get(ask) as Promise<Answer> | undefined;
        ahead.delete(ask);
        hush = onChanged(topics, () => void this.again());
        void this.#hear(asked ?? ask());
      };
      if (!isBeside) begin();
      const timer = isBeside ? setTimeout(begin, PAINTED) : undefined;
      return () => {
        clearTimeout(timer);
        hush?.();
      };
    });
  }

  async again(): Promise<void> {
    await this.#hear(this.#ask());
  }

  async #hear(asked: Promise<Answer>): Promise<void> {
    const turn = ++this.#turn;
    try {
      const answer = await asked;
      // A slow first answer must not cover a quick second one.
      if (turn !== this.#turn) return;
      this.answer = answer;
      this.refused = null;
    } catch (thrown) {
      if (turn === this.#turn) this.refused = asRefused(thrown);
    }
  }
}
