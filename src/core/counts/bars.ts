import { partsOfDay } from '../time/day.ts';
import { standing } from '../time/scope.ts';
import { LifeTally } from '../time/life-tally.ts';
import { lifeOf, untilOf, type Life, type Mode } from '../time/time-window.ts';
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
 * The same bars, faint but for what a mode takes in at a playhead; of two moments what was made between them. A new playhead costs
 * the number of years and themes, and a year that is meant as a whole, or not at all, has the same bar as before.
 */
export function barsOverTime(
  agreements: Iterable<Pick<Agreement, 'date' | 'end' | 'theme'>>,
  scope: Scope,
): (playhead: number, mode: Mode) => YearBar[] {
  const all = [...agreements];
  const faint = barsOf(all, scope, () => false);
  const lives = faint.map(() => THEMES.map((): Life[] => []));
  for (const each of all) {
    const life = lifeOf(each, scope);
    if (life)
      lives[Math.floor(life.from) - scope.firstYear]![THEMES.indexOf(each.theme)]!.push(life);
  }
  const years = barsOf(all, scope).map((lit, i) => ({
    lit,
    faint: faint[i]!,
    tallies: lives[i]!.map((those) => new LifeTally(those)),
  }));
  return (playhead, mode) =>
    years.map(({ lit, faint, tallies }, year) => {
      const [meant, others] = [emptyCounts(), emptyCounts()];
      THEMES.forEach((theme, i) => {
        const before = mode.kind === 'compare' ? tallies[i]!.calmAt(playhead, mode) : 0;
        meant[theme] = tallies[i]!.countedAt(playhead, mode) - before;
        others[theme] = lives[year]![i]!.length - meant[theme];
      });
      const bar = stack(lit.year, [meant, others]);
      return [lit, faint].find((whole) => meantOf(whole) === meantOf(bar)) ?? bar;
    });
}

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
