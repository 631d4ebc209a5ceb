import { distance } from 'fastest-levenshtein';
import { foldWithOffsets } from '../../core/text/search-fold.ts';

/** Below this part of the quotation's words no passage is called alike. */
const LEAST_SHARE = 0.4;

/**
 * The passage of an article that a quotation most probably meant: of all runs of as many words, the one that shares
 * most of its folded words and, of several, the one with the fewest edits. Null if none shares enough.
 */
export function closestPassage(article: string, quote: string): string | null {
  const wanted = wordsOf(quote);
  const words = wordsOf(article);
  const size = Math.min(wanted.length, words.length);
  if (size === 0) return null;
  const shared = sharesOfRuns(words, wanted, size);
  const most = shared.reduce((a, b) => Math.max(a, b), 0);
  if (most < LEAST_SHARE * wanted.length) return null;
  const target = wanted.map(({ key }) => key).join(' ');
  const best = shared
    .flatMap((count, first) => (count === most ? [words.slice(first, first + size)] : []))
    .map((run) => ({ run, edits: distance(run.map(({ key }) => key).join(' '), target) }))
    .reduce((a, b) => (b.edits < a.edits ? b : a));
  return article.slice(best.run[0]!.start, best.run.at(-1)!.end);
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): Word[] {
  const { text: folded, starts, ends } = foldWithOffsets(text);
  return [...folded.matchAll(/\S+/g)].map(({ 0: key, index }) => ({
    key,
    start: starts[index]!,
    end: ends[index + key.length - 1]!,
  }));
}

/** For each run of `size` words, how many it shares with the wanted ones, each counted as often as both have it. */
function sharesOfRuns(words: readonly Word[], wanted: readonly Word[], size: number): number[] {
  const missing = new Map<string, number>();
  for (const { key } of wanted) missing.set(key, (missing.get(key) ?? 0) + 1);
  const shares: number[] = [];
  let shared = 0;
  words.forEach(({ key }, i) => {
    const left = missing.get(key);
    if (left !== undefined) {
      if (left > 0) shared++;
      missing.set(key, left - 1);
    }
    const gone = words[i - size]?.key;
    const back = gone === undefined ? undefined : missing.get(gone);
    if (gone !== undefined && back !== undefined) {
      if (back >= 0) shared--;
      missing.set(gone, back + 1);
    }
    if (i >= size - 1) shares.push(shared);
  });
  return shares;
}
