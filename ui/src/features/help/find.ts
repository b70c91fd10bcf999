// Which topics answer a question. Whoever asks types a word or a whole sentence: rare words count for more than common ones.

export interface Asked<Id> {
  id: Id;
  title: string;
  steps: string[];
  synonyms: string;
}

/** Without accents, points and capitals, so that "coordinator" finds "coördinator". */
export const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ı", "i").replaceAll("ł", "l");

const wordsOf = (text: string): string[] => folded(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** How well a word is met: whole or as a beginning, or else somewhere inside, as in words that are written together. */
function meets(words: readonly string[], sought: string): number {
  if (words.some((each) => each.startsWith(sought))) return 1;
  return sought.length >= 4 && words.some((each) => each.includes(sought)) ? 0.5 : 0;
}

/** Topics that meet what was typed, the best first. Nothing typed, nothing found. */
export function find<Id>(topics: readonly Asked<Id>[], typed: string): Id[] {
  const sought = wordsOf(typed).filter((each) => each.length > 1);
  if (!sought.length) return [];
  const read = topics.map((topic) => ({ id: topic.id, front: wordsOf(`${topic.title} ${topic.synonyms}`), steps: wordsOf(topic.steps.join(" ")) }));
  const scores = read.map(() => 0);
  for (const each of sought) {
    const met = read.map((topic) => Math.max(meets(topic.front, each), meets(topic.steps, each) / 2));
    const common = met.filter((value) => value > 0).length;
    met.forEach((value, at) => (scores[at] = (scores[at] ?? 0) + (common ? value / common : 0)));
  }
  const best = Math.max(...scores);
  return read
    .map((topic, at) => ({ id: topic.id, score: scores[at] ?? 0 }))
    .filter((topic) => topic.score > 0 && topic.score >= best / 4)
    .sort((a, b) => b.score - a.score)
    .map((topic) => topic.id);
}
