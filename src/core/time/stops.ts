import { bisectLeft, bisectRight } from 'd3';
import { partsOfDay } from './day.ts';
import { playheadOfMonth, standing } from './scope.ts';
import type { Agreement, Scope } from '../types.ts';

/**
 * Stops: the playheads at which something happens, for the clicker and the step buttons. A stop is the end of the month
 * that holds an agreement's first possible day, because months are what the slider can show and a link can say, and at
 * the month's end the agreement has surely begun to be drawn.
 */

/** Half a minute in years: a playhead nearer than this to a stop is at it, whatever arithmetic it came from. */
const AT_STOP = 1e-6;

/** The stops of the agreements on the timeline: decimal years, ascending, each once. */
export function stopsOf(
  agreements: Iterable<Pick<Agreement, 'date'>>,
  scope: Scope,
): readonly number[] {
  const months = new Set<number>();
  for (const { date } of agreements) {
    if (date.interval === null || standing(date, scope) !== 'timeline') continue;
    const { year, month } = partsOfDay(date.interval.from);
    months.add((year - scope.firstYear) * 12 + month - 1);
  }
  return [...months].sort((a, b) => a - b).map((month) => playheadOfMonth(month, scope));
}

/** The first stop after a playhead, or null. */
export function nextStop(stops: readonly number[], playhead: number): number | null {
  return stops[bisectRight(stops, playhead + AT_STOP)] ?? null;
}

/** The last stop before a playhead, or null. */
export function previousStop(stops: readonly number[], playhead: number): number | null {
  return stops[bisectLeft(stops, playhead - AT_STOP) - 1] ?? null;
}
