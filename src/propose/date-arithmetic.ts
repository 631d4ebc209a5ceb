import { dateOfDay, dayOfInstant, parseInterval, partsOfDay } from '../core/time/day.ts';
import type { Day, DayInterval } from '../core/types.ts';

const MS_PER_DAY = 86_400_000;

export const addDays = (day: Day, days: number): Day =>
  dayOfInstant(dateOfDay(day).getTime() + days * MS_PER_DAY);

/** The year, month of a year, or day that the numbers name; null if the calendar has none such. */
export function interval(year: number, month?: number, date?: number): DayInterval | null {
  const two = (value: number): string => String(value).padStart(2, '0');
  const parts = [String(year)];
  if (month !== undefined) parts.push(two(month));
  if (date !== undefined) parts.push(two(date));
  return parseInterval(parts.join('-'));
}

/** Whole months from the first to the last, the second of which may lie in the next year (13 is January). */
export function months(year: number, first: number, last: number): DayInterval {
  const end = last > 12 ? interval(year + 1, last - 12)! : interval(year, last)!;
  return { from: interval(year, first)!.from, to: end.to };
}

/** The week, month or year that lies `count` before the one of the day; weeks begin on Monday. */
export function unitBefore(day: Day, unit: 'week' | 'month' | 'year', count: number): DayInterval {
  const { year, month } = partsOfDay(day);
  if (unit === 'year') return interval(year - count)!;
  if (unit === 'month') {
    const index = year * 12 + month - 1 - count;
    return interval(Math.floor(index / 12), (index % 12) + 1)!;
  }
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7) - 7 * count);
  return { from: monday, to: addDays(monday, 6) };
}

/** Day of the week, Sunday first. */
const weekdayOf = (day: Day): number => dateOfDay(day).getUTCDay();

/** The last such day of the week up to the day itself. */
export const weekdayUpTo = (day: Day, weekday: number): Day =>
  addDays(day, -((weekdayOf(day) - weekday + 7) % 7));

/** The year of an interval's beginning. */
export const yearOf = ({ from }: DayInterval): number => partsOfDay(from).year;
