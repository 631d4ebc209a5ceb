import { distance } from 'fastest-levenshtein';

/** The candidates most like a word, best first, at most `count`; none that shares less than half of its letters. */
export function nearest(word: string, candidates: Iterable<string>, count = 1): string[] {
  // As many edits as the lengths differ are needed at least: most candidates need no closer look.
  const near = (candidate: string, edits: number): boolean =>
    edits <= Math.max(word.length, candidate.length) / 2;
  return [...new Set(candidates)]
    .filter((candidate) => near(candidate, Math.abs(word.length - candidate.length)))
    .map((candidate) => ({ candidate, edits: distance(word, candidate) }))
    .filter(({ candidate, edits }) => near(candidate, edits))
    .sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** Whether one word is the other with a letter or two wrong, as few as its length lets pass for a slip of the pen. */
export function isSlip(word: string, meant: string): boolean {
  return distance(word, meant) <= Math.max(1, Math.floor(Math.min(word.length, meant.length) / 4));
}

/** The sentence that offers the nearest candidate, or the other advice where none is near. */
export function offer(word: string, candidates: Iterable<string>, otherwise: string): string {
  const [best] = nearest(word, candidates);
  return best === undefined ? otherwise : `did you mean "${best}"?`;
}
