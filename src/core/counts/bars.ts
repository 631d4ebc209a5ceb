import { partsOfDay } from '../time/day.ts';
import { standing } from '../time/scope.ts';
import { countsAt, lifeOf, untilOf, type Life, type Mode } from '../time/time-window.ts';
import { THEMES, type Agreement, type Scope, type Theme } from '../types.ts';

/** A part of a year's bar: the agreements of one theme, stacked from `from` up to `to`, which are counts. */
interface BarSegment {
  readonly theme: Theme;
  readonly from: number;
  readonly to: number;
  /** Whether it is of those that are not meant. */
  readonly isFaint: boolean;
}

/** A year's bar; segments in the order of the legend, none of them empty, those that are not meant above the others. */
export interface YearBar {
  readonly year: number;
  readonly total: number;
  readonly segments: readonly BarSegment[];
}

/**
 * The stacked bars of the timeline: one for every year of the scope, empty years too. An agreement stands once, whatever
 * the number of its partners, in the year of its first possible day; what is on the shelf stands in none. `isMeant`: which of them are not faint.
 */
export function barsOf<Each extends Pick<Agreement, 'date' | 'theme'>>(
  agreements: Iterable<Each>,
  scope: Scope,
  isMeant: (agreement: Each) => boolean = () => true,
): YearBar[] {
  const years = Array.from({ length: scope.lastYear - scope.firstYear + 1 }, () => [
    emptyCounts(),
    emptyCounts(),
  ]);
  for (const agreement of agreements) {
    const { date, theme } = agreement;
    if (date.interval === null || standing(date, scope) !== 'timeline') continue;
    const year = years[partsOfDay(date.interval.from).year - scope.firstYear]!;
    year[isMeant(agreement) ? 0 : 1]![theme] += 1;
  }
  return years.map((counts, index) => stack(scope.firstYear + index, counts));
}

/**
 * The same bars, faint but for what a mode takes in at a playhead: of the playhead's own year what has begun by it. A year that is
 * meant as a whole, or not at all, has the same bar at every playhead.
 */
export function barsOverTime(
  agreements: Iterable<Pick<Agreement, 'date' | 'end' | 'theme'>>,
  scope: Scope,
): (playhead: number, mode: Mode) => YearBar[] {
  const dated = [...agreements].flatMap((agreement) => {
    const life = lifeOf(agreement, scope);
    return life === null ? [] : [{ ...agreement, life }];
  });
  const faint = barsOf(dated, scope, () => false);
  const years = barsOf(dated, scope).map((lit) => ({
    lit,
    dated: dated.filter(({ life }) => Math.floor(life.from) === lit.year),
  }));
  return (playhead, mode) =>
    years.map(({ lit, dated }, i) => {
      const meant = new Set(dated.filter(({ life }) => isMeant(life, playhead, mode)));
      if (meant.size === dated.length) return lit;
      if (meant.size === 0) return faint[i]!;
      return barsOf(dated, scope, (each) => meant.has(each))[i]!;
    });
}

/** Whether a mode takes something in at a playhead; of two moments what was made between them. */
const isMeant = (life: Life, playhead: number, mode: Mode): boolean =>
  countsAt(life, playhead, mode) &&
  (mode.kind !== 'compare' || life.from >= Math.min(playhead, mode.since));

/**
 * Whether all of a year lies out of what a mode shows at a playhead. What is in force may be of any year: there its records are
 * told apart one by one.
 */
export function isYearOut(year: number, playhead: number, mode: Mode): boolean {
  if (mode.kind === 'in-force') return false;
  const earliest =
    mode.kind === 'window'
      ? playhead - mode.years
      : mode.kind === 'compare'
        ? Math.min(playhead, mode.since)
        : -Infinity;
  return year >= untilOf(playhead, mode) || year + 1 <= earliest;
}

/** How many of a bar's records are meant. */
export const meantOf = ({ segments }: YearBar): number =>
  Math.max(0, ...segments.map(({ to, isFaint }) => (isFaint ? 0 : to)));

/** How many records the fullest year has. */
export const mostInYear = (bars: readonly YearBar[]): number =>
  Math.max(0, ...bars.map(({ total }) => total));

/** The upper edge of bars, in records: with less than four a single record would fill them. */
export const highestOf = (bars: readonly YearBar[]): number => Math.max(4, mostInYear(bars));

function emptyCounts(): Record<Theme, number> {
  return { framework: 0, industry: 0, arms: 0, support: 0, further: 0, other: 0, halted: 0 };
}

function stack(year: number, both: readonly Readonly<Record<Theme, number>>[]): YearBar {
  let total = 0;
  const segments: BarSegment[] = [];
  both.forEach((counts, at) => {
    for (const theme of THEMES) {
      if (counts[theme] === 0) continue;
      segments.push({ theme, from: total, to: (total += counts[theme]), isFaint: at > 0 });
    }
  });
  return { year, total, segments };
}
