import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dateOfDay,
  decimalYearOfInstant,
  endOfDay,
  instantOfDecimalYear,
  startOfDay,
  toDay,
  today,
} from './day.ts';

test('the boundaries of months and days are the same instants wherever the machine stands', () => {
  expect(instantOfDecimalYear(2019).toISOString()).toBe('2019-01-01T00:00:00.000Z');
  expect(instantOfDecimalYear(2019.5).toISOString()).toBe('2019-07-01T00:00:00.000Z');
  expect(instantOfDecimalYear(2024 + 1 / 12 + 14 / 29 / 12).toISOString()).toBe(
    '2024-02-15T00:00:00.000Z',
  );
  expect(decimalYearOfInstant(dateOfDay(toDay('2020-07-01')))).toBe(2020.5);
});

test('there and back is the same decimal year, to the millisecond', () => {
  fc.assert(
    fc.property(fc.double({ min: 1900, max: 2100, noNaN: true }), (decimalYear) => {
      const back = decimalYearOfInstant(instantOfDecimalYear(decimalYear));
      expect(Math.abs(back - decimalYear)).toBeLessThan(1e-10);
    }),
  );
});

test('a day starts and ends at its midnights', () => {
  const days = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => toDay(date.toISOString().slice(0, 10)));
  fc.assert(
    fc.property(days, (day) => {
      const midnight = dateOfDay(day).getTime();
      expect(instantOfDecimalYear(startOfDay(day)).getTime()).toBe(midnight);
      expect(instantOfDecimalYear(endOfDay(day)).getTime()).toBe(midnight + 86_400_000);
    }),
  );
});

test('today is the reader’s own day: in Ankara at half past one it is still yesterday in UTC', () => {
  const at = (iso: string, hoursEast: number): Date =>
    Object.assign(new Date(iso), { getTimezoneOffset: () => -60 * hoursEast });
  expect(today(at('2026-11-27T22:30:00Z', 3))).toBe('2026-11-28');
  expect(today(at('2026-11-28T02:00:00Z', -8))).toBe('2026-11-27');
});
