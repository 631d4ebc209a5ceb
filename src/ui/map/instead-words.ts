/** In milliseconds: two sentences are read in it, and a scene of a talk is longer. */
export const READ_IN = 10_000;

/** The first sentence of a text that has several, in any of the languages; else the whole text. */
export function firstSentence(text: string): string {
  return text.slice(0, text.indexOf('. ') + 1) || text;
}
