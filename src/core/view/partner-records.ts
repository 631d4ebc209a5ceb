import { changeOf, countsAt, lifeOf, untilOf, type Life, type Mode } from '../time/time-window.ts';
import type { Agreement, PlaceCode, Scope } from '../types.ts';
import { asksFor, type Filters } from './filter.ts';

/** When a record of a partner is, seen from the playhead. */
const MOMENTS = [
  ...(['made', 'ended', 'kept'] as const),
  ...(['shown', 'earlier', 'later', 'undated', 'filtered'] as const),
] as const;
export type Moment = (typeof MOMENTS)[number];

/** Records of one moment. */
export interface OfMoment<Each> {
  readonly moment: Moment;
  readonly agreements: readonly Each[];
}

/**
 * Records in the order in which a view tells of them: what it shows at the playhead, what has no date among it while it is drawn,
 * then what is earlier, later and without a date; of two moments as `partnerRecords` has it. The order within is the given one.
 */
export function recordsByMoment<Each extends Agreement>(
  agreements: readonly Each[],
  {
    playhead,
    mode,
    scope,
    shelfDrawn,
  }: {
    readonly playhead: number;
    readonly mode: Mode;
    readonly scope: Scope;
    readonly shelfDrawn: boolean;
  },
): readonly OfMoment<Each>[] {
  const undated: Moment = shelfDrawn && mode.kind !== 'compare' ? 'shown' : 'undated';
  const of = new Map<Moment, Each[]>(MOMENTS.map((moment) => [moment, []]));
  for (const agreement of agreements) {
    const life = lifeOf(agreement, scope);
    const moments = life === null ? [undated] : momentsOf(life, playhead, mode);
    for (const moment of moments) of.get(moment)!.push(agreement);
  }
  return [...of].flatMap(([moment, agreements]) =>
    agreements.length > 0 ? [{ moment, agreements }] : [],
  );
}

/** Records of one moment, by the year in which they begin; null for those without one on the timeline. */
export interface RecordsOfMoment {
  readonly moment: Moment;
  readonly years: readonly { readonly year: number | null; readonly agreements: Agreement[] }[];
}

/**
 * A partner's records: first what the mode shows at the playhead, then what it no longer shows, then what is still to
 * come, then what stands on the shelf, and at last what a filter keeps off the map: all of it, where other partners are asked for. Where two moments are compared: what was
 * made between them, what ended between them (one may have done both), and what was made before. Moments without any are
 * left out; the order within is that of the data.
 */
export function partnerRecords(
  partner: PlaceCode,
  agreements: readonly Agreement[],
  {
    playhead,
    mode,
    scope,
    hiddenAgreements,
    filters,
  }: {
    readonly playhead: number;
    readonly mode: Mode;
    readonly scope: Scope;
    readonly hiddenAgreements: ReadonlySet<string> | null;
    readonly filters: Filters;
  },
): RecordsOfMoment[] {
  const isAsked = asksFor(filters, partner);
  return MOMENTS.flatMap((moment) => {
    const years = new Map<number | null, Agreement[]>();
    for (const agreement of agreements) {
      const life = lifeOf(agreement, scope);
      const isHidden = !isAsked || (hiddenAgreements?.has(agreement.id) ?? false);
      const moments = isHidden ? ['filtered'] : momentsOf(life, playhead, mode);
      if (!moments.includes(moment)) continue;
      const year = life === null ? null : Math.floor(life.from);
      const sameYear = years.get(year);
      if (sameYear) sameYear.push(agreement);
      else years.set(year, [agreement]);
    }
    if (years.size === 0) return [];
    return [{ moment, years: [...years].map(([year, agreements]) => ({ year, agreements })) }];
  });
}

/** Those of a partner's records that its headline counts: what the mode shows, of two moments what was made between them. */
export function countedNow(groups: readonly RecordsOfMoment[]): ReadonlySet<Agreement> {
  const counted = groups.filter(({ moment }) => moment === 'shown' || moment === 'made');
  return new Set(counted.flatMap(({ years }) => years.flatMap(({ agreements }) => agreements)));
}

function momentsOf(life: Life | null, playhead: number, mode: Mode): Moment[] {
  if (life === null) return ['undated'];
  if (life.from >= untilOf(playhead, mode)) return ['later'];
  if (mode.kind !== 'compare') return [countsAt(life, playhead, mode) ? 'shown' : 'earlier'];
  const isMade = life.from >= Math.min(playhead, mode.since);
  const isEnded = changeOf(life, playhead, mode) === 'ended';
  if (!isMade && !isEnded) return ['kept'];
  return [...(isMade ? (['made'] as const) : []), ...(isEnded ? (['ended'] as const) : [])];
}
