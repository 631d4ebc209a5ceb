import { endOfDay } from '../time/day.ts';
import type { Agreement } from '../types.ts';

/**
 * Agreements as they stood at a moment. What was signed and later cancelled, suspended or blocked was firm until then: it is
 * drawn, filtered, listed and told as what it was, and from then on as halted. Moments are decimal years.
 */

/** When an agreement was halted that had been more than sought; -Infinity for all others. */
export function haltOf({ before }: Pick<Agreement, 'before'>): number {
  return before ? endOfDay(before.until) : -Infinity;
}

/** The latest halt of some agreements that has come by a moment; -Infinity where none has. Until the next one nothing changes. */
export function lastHalt(agreements: readonly Pick<Agreement, 'before'>[], at: number): number {
  return agreements.reduce((last, each) => {
    const halt = haltOf(each);
    return halt > at ? last : Math.max(last, halt);
  }, -Infinity);
}

const earlier = new WeakMap<Agreement, Agreement>();

/** One agreement as it stood: itself, or always the same other. */
export function asOf<Each extends Agreement>(agreement: Each, at: number): Each {
  const { before } = agreement;
  if (!before || at >= haltOf(agreement)) return agreement;
  const { status, theme } = before;
  const was = (earlier.get(agreement) as Each | undefined) ?? { ...agreement, status, theme };
  earlier.set(agreement, was);
  return was;
}

/** All of them as they stood. */
export const allAsOf = <Each extends Agreement>(agreements: readonly Each[], at: number): Each[] =>
  agreements.map((each) => asOf(each, at));
