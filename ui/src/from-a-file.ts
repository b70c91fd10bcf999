// A language that came from a file: its words, and the letters to write them with.
import { backend } from "./backend";
import type { Shelf } from "./words";

const FAMILY = "Samenboek from a file";
const WEIGHTS: [RegExp, string][] = [[/semi|demi/i, "600"], [/bold|black|heavy/i, "700"]];

const faces = new Map<string, FontFace[]>();

/** Fetches the words, after the fonts: a sentence never stands there in empty boxes. */
export async function fromAFile(tag: string): Promise<Shelf> {
  const { words, fonts } = await backend.languageWords(tag);
  dropFonts(tag);
  const loaded: FontFace[] = [];
  faces.set(tag, loaded);
  for (const name of fonts) {
    const weight = WEIGHTS.find(([pattern]) => pattern.test(name))?.[1] ?? "400";
    try {
      const face = new FontFace(FAMILY, await backend.languageFont(tag, name), { weight });
      document.fonts.add(await face.load());
      loaded.push(face);
    } catch {
      // A font that the window cannot read is passed by; the words are read without it.
    }
  }
  return words;
}

/** Those of another language stay: somebody else at this laptop reads it. */
function dropFonts(tag: string): void {
  for (const face of faces.get(tag) ?? []) document.fonts.delete(face);
}
