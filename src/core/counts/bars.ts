import { partsOfDay } from '../time/day.ts';
import { standing } from '../time/scope.ts';
import { THEMES, type Agreement, type Scope, type Theme } from '../types.ts';

/** A part of a year's bar: the agreements of one theme, stacked from `from` up to `to`, which are counts. */
interface BarSegment {
  readonly theme: Theme;
  readonly from: number;
  readonly to: number;
}

/** A year's bar; segments in the order of the legend, none of them empty. */
export interface YearBar {
  readonly year: number;
  readonly total: number;
  readonly segments: readonly BarSegment[];
}

/**
 * The stacked bars of the timeline: one for every year of the scope, empty years too. An agreement stands once, whatever
 * the number of its partners, in the year of its first possible day; what is on the shelf stands in none.
 */
export function barsOf(
  agreements: Iterable<Pick<Agreement, 'date' | 'theme'>>,
  scope: Scope,
): YearBar[] {
  const years = Array.from({ length: scope.lastYear - scope.firstYear + 1 }, () => emptyCounts());
  for (const { date, theme } of agreements) {
    if (date.interval === null || standing(date, scope) !== 'timeline') continue;
    years[partsOfDay(date.interval.from).year - scope.firstYear]![theme] += 1;
  }
  return years.map((counts, index) => stack(scope.firstYear + index, counts));
}

/** The upper edge of bars, in records: with less than four a single record would fill them. */
export const highestOf = (bars: readonly YearBar[]): number =>
  Math.max(4, ...bars.map(({ total }) => total));

function emptyCounts(): Record<Theme, number> {
  return { framework: 0, industry: 0, arms: 0, support: 0, further: 0, other: 0, halted: 0 };
}

function stack(year: number, counts: Readonly<Record<Theme, number>>): YearBar {
  let total = 0;
  const segments: BarSegment[] = [];
  for (const theme of THEMES) {
    if (counts[theme] === 0) continue;
    segments.push({ theme, from: total, to: (total += counts[theme]) });
  }
  return { year, total, segments };
}
