// A page holds what it asked for, and asks again when its topics changed.
import { onMount } from "svelte";
import { asRefused } from "../refused";
import { onChanged } from "./events";
import type { Refused, Topic } from "../types";

/** By then a page that opened is painted, in milliseconds. */
const PAINTED = 40;

/** How long a page waits for what stands on it, in milliseconds: whoever waits longer sees the page without. */
const PATIENCE = 100;

/** What was asked before the page that asks it is there. */
const ahead = new Map<() => Promise<unknown>, Promise<unknown>>();

interface Ahead {
  /** Settled once the answer is there, or takes too long to be waited for. */
  answered: Promise<void>;
  /** For when the page is there, or another one. */
  letGo: () => void;
}

/** Asks what a page asks that is about to open; nothing is used that one of these topics changed since. */
export function askAhead(ask: () => Promise<unknown>, topics: readonly Topic[]): Ahead {
  const answer = ask();
  const answered = new Promise<void>((settle) => {
    // Whoever takes it tells what went wrong.
    answer.then(() => settle(), () => settle());
    setTimeout(settle, PATIENCE);
  });
  ahead.set(ask, answer);
  const drop = () => void ahead.delete(ask);
  const hush = onChanged(topics, drop);
  const letGo = () => {
    hush();
    drop();
  };
  return { answered, letGo };
}

/** What stands beside the page is asked when the page is painted, so that nobody waits for it. */
export const BESIDE = { isBeside: true };

export class Asked<Answer> {
  answer = $state.raw<Answer | null>(null);
  refused = $state.raw<Refused | null>(null);
  #turn = 0;
  #last = Promise.resolve();
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
        this.#last = this.#hear(asked ?? ask());
      };
      if (!isBeside) begin();
      const timer = isBeside ? setTimeout(begin, PAINTED) : undefined;
      return () => {
        clearTimeout(timer);
        hush?.();
      };
    });
  }

  /** Until an answer stands there that is as new as this; no earlier than what is waited for is there. */
  async again(waited?: Promise<unknown>): Promise<void> {
    const asked = this.#ask();
    const mine = this.#hear(waited ? Promise.all([asked, waited]).then(([answer]) => answer) : asked);
    this.#last = mine;
    await mine;
    // Whoever asked meanwhile is the one who is answered.
    if (this.#last !== mine) await this.#last;
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
