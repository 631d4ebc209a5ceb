import type { Day, DayInterval, DatePrecision } from '../types.ts';

/**
 * Days and intervals of them, in UTC, and decimal years. The only place but the vis-timeline border where a Date is made.
 *
 * A decimal year is `year + (months gone + part of the month gone) / 12`, so that the boundaries of months are twelfths
 * and a slider that moves by month meets them exactly.
 */

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that the text names, or null if it is not `YYYY-MM-DD` or no such day is in the calendar. */
export function parseDay(text: string): Day | null {
  const parts = DAY_PATTERN.exec(text);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return text as Day;
}

/** The day, whole month or whole year that `YYYY-MM-DD`, `YYYY-MM` or `YYYY` names, or null if the calendar has none such. */
export function parseInterval(text: string): DayInterval | null {
  const isMonth = /^\d{4}-\d{2}$/.test(text);
  const isYear = /^\d{4}$/.test(text);
  const from = parseDay(isYear ? `${text}-01-01` : isMonth ? `${text}-01` : text);
  if (from === null || (!isYear && !isMonth)) return from && { from, to: from };
  const { year, month } = partsOfDay(from);
  return { from, to: toDay(isYear ? `${text}-12-31` : `${text}-${daysInMonth(year, month)}`) };
}

/** The day, for text known to be right; throws where it is not. */
export function toDay(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`not a day: "${text}" - write it as YYYY-MM-DD`);
  return day;
}

/** Decimal year of the start of a day. */
export function startOfDay(day: Day): number {
  const { year, month, date } = partsOfDay(day);
  return year + (month - 1 + (date - 1) / daysInMonth(year, month)) / 12;
}

/** Decimal year of the end of a day, which is the start of the next. */
export function endOfDay(day: Day): number {
  const { year, month, date } = partsOfDay(day);
  return year + (month - 1 + date / daysInMonth(year, month)) / 12;
}

/** The day in which a decimal year falls. */
export function dayAt(decimalYear: number): Day {
  const { year, month } = monthAt(decimalYear);
  const part = (decimalYear - year) * 12 - (month - 1);
  const date = Math.min(
    daysInMonth(year, month),
    1 + Math.floor(part * daysInMonth(year, month) + 1e-6),
  );
  return `${year}-${pad(month)}-${pad(date)}` as Day;
}

/** Year and month (1-12) in which a decimal year falls. */
export function monthAt(decimalYear: number): { year: number; month: number } {
  const months = Math.floor(decimalYear * 12 + 1e-6);
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

export function partsOfDay(day: Day): { year: number; month: number; date: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    date: Number(day.slice(8, 10)),
  };
}

/** Midnight UTC of a day, for Intl and for libraries that want a Date. */
export function dateOfDay(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The instant of a decimal year, in UTC to the millisecond, for libraries that want a Date. */
export function instantOfDecimalYear(decimalYear: number): Date {
  const { year, month } = monthAt(decimalYear);
  const from = Date.UTC(year, month - 1);
  const part = (decimalYear - year) * 12 - (month - 1);
  return new Date(Math.round(from + part * (Date.UTC(year, month) - from)));
}

/** The decimal year of an instant: the inverse of `instantOfDecimalYear`. */
export function decimalYearOfInstant(instant: Date): number {
  const [year, month] = [instant.getUTCFullYear(), instant.getUTCMonth()];
  const from = Date.UTC(year, month);
  const part = (instant.getTime() - from) / (Date.UTC(year, month + 1) - from);
  return year + (month + part) / 12;
}

/** The day on the reader's own calendar: where the sun rises early it may still be yesterday in UTC. */
export function today(now = new Date()): Day {
  return dayOfInstant(now.getTime() - now.getTimezoneOffset() * 60_000);
}

/** The day, in UTC, of an instant in milliseconds since 1970. */
export function dayOfInstant(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10) as Day;
}

/** What the interval's ends say of its precision: a whole month is a month, a whole year a year, else a span. */
export function precisionOf({ from, to }: DayInterval): DatePrecision {
  if (from === to) return 'day';
  const first = partsOfDay(from);
  const last = partsOfDay(to);
  if (first.year !== last.year || first.date !== 1) return 'span';
  if (last.date !== daysInMonth(last.year, last.month)) return 'span';
  if (first.month === last.month) return 'month';
  return first.month === 1 && last.month === 12 ? 'year' : 'span';
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
