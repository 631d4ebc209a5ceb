/**
 * How long typing waits for results: `tsx bench/search.bench.ts` repeats the real records up to 5,000, builds the index
 * and searches it letter by letter. At most 50 ms from a letter to its results.
 */
import { readFileSync } from 'node:fs';
import type { Overview } from '../src/core/types.ts';
import { SearchIndex } from '../src/state/search-index.ts';

const AGREEMENTS = 5_000;
const MOST_MS = 50;
const TYPED = [
  'kazakhstan anka',
  'bayraktar tb2 2023',
  'اتفاقية تعاون عسكري',
  'savunma sanayii',
  'kazakstan',
];

const dataset = JSON.parse(readFileSync('public/data/agreements.json', 'utf8')) as Overview;
const agreements = Array.from({ length: AGREEMENTS }, (_, i) => {
  const real = dataset.agreements[i % dataset.agreements.length]!;
  return { ...real, id: `${real.id}-${i}` };
});

const began = performance.now();
const index = SearchIndex.of({ ...dataset, agreements });
const built = performance.now() - began;

const waits = TYPED.flatMap((text) =>
  Array.from({ length: text.length }, (_, i) => {
    const from = performance.now();
    index.search(text.slice(0, i + 1));
    return performance.now() - from;
  }),
).sort((a, b) => a - b);
const [median, longest] = [waits[Math.floor(waits.length / 2)]!, waits.at(-1)!];
console.log(
  `${AGREEMENTS} agreements: index ${built.toFixed(0)} ms, results ${median.toFixed(1)} ms (median), ${longest.toFixed(1)} ms (longest)`,
);
if (median > MOST_MS) process.exit(1);
