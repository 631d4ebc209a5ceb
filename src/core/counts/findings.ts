import { partsOfDay } from '../time/day.ts';
import { standing } from '../time/scope.ts';
import type { Agreement, Finding, Scope } from '../types.ts';

/** What may be said of a year's number beside the number itself. */
export type Claim = 'most' | 'twice-the-year-before';

/** The address of the view that a note leads to: that year alone, of those records. */
export const queryOfFinding = ({ query, year }: Pick<Finding, 'query' | 'year'>): string =>
  [query, `time=${year}-12`, 'mode=window', 'years=1'].filter(Boolean).join('&');

/** How many of these begin in each year of the scope that has any: the year of the first possible day, as in the bars. */
export function recordsByYear(
  agreements: Iterable<Pick<Agreement, 'date'>>,
  scope: Scope,
): Map<number, number> {
  const records = new Map<number, number>();
  for (const { date } of agreements) {
    if (date.interval === null || standing(date, scope) !== 'timeline') continue;
    const { year } = partsOfDay(date.interval.from);
    records.set(year, (records.get(year) ?? 0) + 1);
  }
  return records;
}

/** The year that belies a claim about another, with its number; null where the claim is true. */
export function beliedBy(
  claim: Claim,
  year: number,
  byYear: ReadonlyMap<number, number>,
): { readonly year: number; readonly records: number } | null {
  const own = byYear.get(year) ?? 0;
  if (claim === 'twice-the-year-before') {
    const records = byYear.get(year - 1) ?? 0;
    return own > 2 * records ? null : { year: year - 1, records };
  }
  const others = [...byYear].filter(([other]) => other !== year);
  const rival = others.find(([, records]) => records >= own);
  return rival ? { year: rival[0], records: rival[1] } : null;
}
