import type { Arc } from '../arcs/arcs.ts';
import { begunBetween } from './begun-between.ts';
import { isCounted, MOST_PARTNERS, type RecordCounts } from './counts.ts';
import { startOfDay } from '../time/day.ts';
import type { Agreement, PlaceCode } from '../types.ts';

/** One partner's share in what a step has brought; null stands for a programme of many partners, told by its title. */
export interface NewsOf {
  readonly partner: PlaceCode | null;
  readonly agreements: readonly Agreement[];
}

/** What began between two playheads. */
export interface StepNews {
  /** How much of it the headline counts, records where it tells records: in `so far` this is what the headline has grown by. */
  readonly counted: number;
  /** Deliveries, talks and whatever else is shown but not counted. */
  readonly others: number;
  /** By partner: those with most first, then in order of time. An agreement with two partners stands with both. */
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
    ofCounted: byPartner(counted),
    ofOthers: byPartner(others),
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

/** Agreements by partner. */
export function byPartner(agreements: readonly Agreement[]): NewsOf[] {
  const shares = new Map<string, { partner: PlaceCode | null; agreements: Agreement[] }>();
  for (const agreement of agreements) {
    const isProgramme = agreement.partners.length > MOST_PARTNERS;
    for (const partner of isProgramme ? [null] : agreement.partners) {
      const key = partner ?? agreement.id;
      const share = shares.get(key);
      if (share) share.agreements.push(agreement);
      else shares.set(key, { partner, agreements: [agreement] });
    }
  }
  return [...shares.values()].sort((a, b) => b.agreements.length - a.agreements.length);
}
