import type { Arc } from '../arcs/arcs.ts';
import type { Agreement } from '../types.ts';

/** The agreements that begin after one playhead and by another, each once, in the order of the arcs. */
export function begunBetween(
  arcs: Iterable<Pick<Arc, 'agreement' | 'life'>>,
  after: number,
  by: number,
): Agreement[] {
  const begun = new Set<Agreement>();
  for (const { agreement, life } of arcs) {
    if (life !== null && life.from >= after && life.from < by) begun.add(agreement);
  }
  return [...begun];
}
