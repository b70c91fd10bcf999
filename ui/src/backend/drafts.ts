// Keeps what somebody is typing, so that lock, crash and restart lose nothing.
import { dropDraft, findDraft, keepDraft } from "./commands";

export const DRAFT_PAUSE = 400;

const open = new Set<DraftKeeper>();

/** Before the screen locks: every open draft reaches the disk first. */
export async function keepAllDrafts(): Promise<void> {
  await Promise.all([...open].map((keeper) => keeper.flush()));
}

export class DraftKeeper {
  #waiting: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  #writing: Promise<void> = Promise.resolve();

  constructor(
    readonly form: string,
    readonly about: string | null,
  ) {
    open.add(this);
  }

  async find<Content>(): Promise<Content | null> {
    const kept = await findDraft(this.form, this.about);
    if (!kept) return null;
    try {
      return JSON.parse(kept.content) as Content;
    } catch {
      return null;
    }
  }

  /** Notes the newest content; it is written once the typing pauses. */
  keep(content: string): void {
    if (this.#closed) return;
    this.#waiting = content;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), DRAFT_PAUSE);
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const content = this.#waiting;
    this.#waiting = null;
    if (content !== null && !this.#closed) {
      // One after the other: an older content never lands on a newer one.
      this.#writing = this.#writing.then(() => keepDraft(this.form, this.about, content)).catch(() => undefined);
    }
    await this.#writing;
  }

  /** The form was saved, or thrown away: nothing is kept any more. */
  async drop(): Promise<void> {
    this.#closed = true;
    this.#waiting = null;
    clearTimeout(this.#timer);
    open.delete(this);
    await this.#writing;
    await dropDraft(this.form, this.about);
  }

  /** As `drop`, for a form that may open again on the same page. Gives who keeps what is written there next: never before this
      one is gone. */
  again(): DraftKeeper {
    const next = new DraftKeeper(this.form, this.about);
    next.#writing = this.drop().catch(() => undefined);
    return next;
  }

  /** The form left the screen: write what is waiting and let go. */
  async leave(): Promise<void> {
    await this.flush();
    open.delete(this);
  }
}
