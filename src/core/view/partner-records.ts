import { countsAt, lifeOf, type Mode } from '../time/time-window.ts';
import type { Agreement, Scope } from '../types.ts';

/** When a record of a partner is, seen from the playhead. */
const MOMENTS = ['shown', 'earlier', 'later', 'undated', 'filtered'] as const;
export type Moment = (typeof MOMENTS)[number];

/** Records of one moment, by the year in which they begin; null for those without one on the timeline. */
export interface RecordsOfMoment {
  readonly moment: Moment;
  readonly years: readonly { readonly year: number | null; readonly agreements: Agreement[] }[];
}

/**
 * A partner's records: first what the mode shows at the playhead, then what it no longer shows, then what is still to
 * come, then what stands on the shelf, and at last what a filter keeps off the map. Moments without any are left out; the
 * order within is that of the data.
 */
export function partnerRecords(
  agreements: readonly Agreement[],
  {
    playhead,
    mode,
    scope,
    hiddenAgreements,
  }: {
    readonly playhead: number;
    readonly mode: Mode;
    readonly scope: Scope;
    readonly hiddenAgreements: ReadonlySet<string> | null;
  },
): RecordsOfMoment[] {
  return MOMENTS.flatMap((moment) => {
    const years = new Map<number | null, Agreement[]>();
    for (const agreement of agreements) {
      const life = lifeOf(agreement, scope);
      const isHidden = hiddenAgreements?.has(agreement.id) ?? false;
      if ((isHidden ? 'filtered' : momentOf(life, playhead, mode)) !== moment) continue;
      const year = life === null ? null : Math.floor(life.from);
      const sameYear = years.get(year);
      if (sameYear) sameYear.push(agreement);
      else years.set(year, [agreement]);
    }
    if (years.size === 0) return [];
    return [{ moment, years: [...years].map(([year, agreements]) => ({ year, agreements })) }];
  });
}

function momentOf(life: ReturnType<typeof lifeOf>, playhead: number, mode: Mode): Moment {
  if (life === null) return 'undated';
  if (life.from >= playhead) return 'later';
  return countsAt(life, playhead, mode) ? 'shown' : 'earlier';
}
