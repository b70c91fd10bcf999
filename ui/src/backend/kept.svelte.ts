// What stands half written in a form that opens and closes on a page: kept over a lock, sealed for who writes it, and found again.
import { onMount } from "svelte";
import { DraftKeeper } from "./drafts";

export class KeptForm<Fields> {
  #keeper: DraftKeeper;
  #last: string | null = null;

  /** `read` gives what stands in the form, or nothing while it is closed; `found` opens it with what was kept. Called while a component starts. */
  constructor(
    readonly form: string,
    readonly about: string,
    read: () => Fields | null,
    found: (fields: Fields) => void,
  ) {
    this.#keeper = new DraftKeeper(form, about);
    $effect(() => {
      const fields = read();
      const now = fields === null ? null : JSON.stringify(fields);
      // What a form opens with is nobody's writing yet.
      const isWritten = now !== null && this.#last !== null && now !== this.#last;
      this.#last = now;
      if (isWritten) this.#keeper.keep(`{"title":"","fields":${now}}`);
    });
    onMount(() => {
      void this.#keeper.find<{ fields?: Fields }>().then(
        (kept) => {
          if (kept?.fields && this.#last === null) found(kept.fields);
        },
        () => undefined,
      );
      return () => void this.#keeper.leave();
    });
  }

  flush(): Promise<void> {
    return this.#keeper.flush();
  }

  /** It was saved, or thrown away. The next thing that is written in the form is kept anew. */
  async drop(): Promise<void> {
    this.#keeper = this.#keeper.again();
    await this.#keeper.flush();
  }
}
