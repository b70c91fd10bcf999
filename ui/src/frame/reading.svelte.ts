// Reading a page aloud: piece by piece, each in its own language, by what somebody recorded or else by a voice.
import { blocksOf, saidAs, type Block } from "./reading-blocks";

/** What makes the sound. */
export interface Voice {
  /** False when somebody stopped it. */
  say: (text: string, tag: string) => Promise<boolean>;
  hush: () => Promise<void>;
  recorded: (text: string, tag: string) => Promise<ArrayBuffer>;
}

/** What can be read, and whether somebody wants it. */
export interface Readable {
  on: boolean;
  voices: readonly string[];
  /** The texts that were recorded, by language. */
  recorded: Readonly<Record<string, ReadonlySet<string>>>;
}

let voice: Voice | null = null;
let readable = $state.raw<Readable>({ on: false, voices: [], recorded: {} });
/** What is being read; a new one ends it. */
let turn = $state(0);
let read = $state.raw<readonly Element[] | null>(null);
let sound: HTMLAudioElement | null = null;

export function useVoice(given: Voice): void {
  voice = given;
}

export function mayRead(given: Readable): void {
  readable = given;
}

/** Whether there is a voice or a recording of this language, and somebody wants it. */
export const canReadAloud = (tag: string): boolean => readable.on && (readable.voices.includes(tag) || (readable.recorded[tag]?.size ?? 0) > 0);

/** What is being read, if anything. */
export const beingRead = (): readonly Element[] | null => read;

/** Reads what stands in these, one after another. `refused` hears why it stopped by itself. */
export async function readAloud(roots: readonly Element[], refused: (thrown: unknown) => void): Promise<void> {
  await stopReading();
  const mine = turn;
  read = roots;
  try {
    for (const block of roots.flatMap(blocksOf)) {
      if (!(await readBlock(block, mine)) || mine !== turn) break;
    }
  } catch (thrown) {
    if (mine === turn) refused(thrown);
  } finally {
    if (mine === turn) read = null;
  }
}

/** One piece. What has neither recording nor voice in its own language is passed by: never another language's voice. */
async function readBlock({ element, text, tag }: Block, mine: number): Promise<boolean> {
  const said = saidAs(text);
  const isRecorded = readable.recorded[tag]?.has(said) ?? false;
  if (!voice || (!isRecorded && !readable.voices.includes(tag))) return true;
  element.classList.add("is-being-read");
  element.scrollIntoView({ block: "nearest" });
  try {
    if (isRecorded) {
      const bytes = await voice.recorded(said, tag);
      // Somebody stopped it while it was fetched.
      if (mine !== turn) return false;
      if (await play(bytes)) return true;
    }
    if (mine !== turn) return false;
    return readable.voices.includes(tag) ? await voice.say(text, tag) : true;
  } finally {
    element.classList.remove("is-being-read");
  }
}

/** False when the window cannot play it. */
async function play(bytes: ArrayBuffer): Promise<boolean> {
  const address = URL.createObjectURL(new Blob([bytes]));
  try {
    return await new Promise<boolean>((done) => {
      const playing = new Audio(address);
      sound = playing;
      playing.onended = playing.onpause = () => done(true);
      playing.onerror = () => done(false);
      playing.play().catch(() => done(false));
    });
  } finally {
    sound = null;
    URL.revokeObjectURL(address);
  }
}

export async function stopReading(): Promise<void> {
  turn += 1;
  if (!read) return;
  read = null;
  sound?.pause();
  await voice?.hush();
}
