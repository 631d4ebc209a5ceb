import type { Arc } from '../arcs/arcs.ts';
import { begunBetween } from './begun-between.ts';
import { isCounted, isProgramme, type RecordCounts } from './counts.ts';
import { startOfDay } from '../time/day.ts';
import type { Agreement, PlaceCode } from '../types.ts';

/** What a step has brought with the same partners; without any it is a programme of many, told by its title. */
export interface NewsOf {
  readonly partners: readonly PlaceCode[];
  readonly agreements: readonly Agreement[];
}

/** What began between two playheads. */
export interface StepNews {
  /** How much of it the headline counts, records where it tells records: in `so far` this is what the headline has grown by. */
  readonly counted: number;
  /** Deliveries, talks and whatever else is shown but not counted. */
  readonly others: number;
  /** By partners: those with most first, then in order of time. Each agreement stands once, as it is counted. */
  readonly ofCounted: readonly NewsOf[];
  readonly ofOthers: readonly NewsOf[];
  /** Records without a date: they begin at no step, and are drawn with the last. */
  readonly undated: number;
  /** The time of the first of it; null where there is none. */
  readonly first: number | null;
}

/**
 * What began after one playhead and by another among these arcs, beside a headline of firm agreements, of reported ones too, or
 * of all that is `drawn`. Times are decimal years.
 */
export function stepNews(
  arcs: readonly Pick<Arc, 'agreement' | 'life'>[],
  after: number,
  by: number,
  { withReported, drawn }: { readonly withReported: boolean; readonly drawn: RecordCounts | null },
): StepNews {
  const begun = begunBetween(arcs, after, by);
  const isTold = isToldBy(withReported, drawn);
  const counted = begun.filter(isTold);
  const others = begun.filter((agreement) => !isTold(agreement));
  const times = begun.map(({ date }) => startOfDay(date.interval!.from));
  return {
    counted: counted.length,
    others: others.length,
    ofCounted: byPartners(counted),
    ofOthers: byPartners(others),
    undated: new Set(arcs.flatMap(({ agreement, life }) => (life === null ? [agreement.id] : [])))
      .size,
    first: times.length === 0 ? null : Math.min(...times),
  };
}

/** Whether a headline of firm agreements, of reported ones too, or of all that is drawn tells an agreement. */
export const isToldBy =
  (withReported: boolean, drawn: RecordCounts | null) =>
  (agreement: Agreement): boolean =>
    drawn !== null || isCounted(agreement, withReported);

/** Agreements by the partners that they have together. */
export function byPartners(agreements: readonly Agreement[]): NewsOf[] {
  const shares = new Map<string, { partners: readonly PlaceCode[]; agreements: Agreement[] }>();
  for (const agreement of agreements) {
    const partners = isProgramme(agreement) ? [] : agreement.partners;
    const key = partners.length === 0 ? agreement.id : [...partners].sort().join();
    const share = shares.get(key);
    if (share) share.agreements.push(agreement);
    else shares.set(key, { partners, agreements: [agreement] });
  }
  return [...shares.values()].sort((a, b) => b.agreements.length - a.agreements.length);
}
