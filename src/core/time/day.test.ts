import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dayAt,
  endOfDay,
  monthAt,
  parseDay,
  parseInterval,
  precisionOf,
  startOfDay,
  toDay,
} from './day.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => toDay(date.toISOString().slice(0, 10)));

test('a day that the calendar does not have is no day', () => {
  expect(parseDay('2023-02-30')).toBeNull();
  expect(parseDay('2023-13-01')).toBeNull();
  expect(parseDay('2023-00-10')).toBeNull();
  expect(parseDay('2023-1-1')).toBeNull();
  expect(parseDay('2024-02-29')).toBe('2024-02-29');
  expect(parseDay('2023-02-29')).toBeNull();
});

test('a day, a month and a year name all their days, and nothing else does', () => {
  expect(parseInterval('2019-06-01')).toEqual({ from: '2019-06-01', to: '2019-06-01' });
  expect(parseInterval('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(parseInterval('2019')).toEqual({ from: '2019-01-01', to: '2019-12-31' });
  for (const text of [
    '',
    '2019-',
    '2019-1',
    '2019-13',
    '2019-00',
    '2019-02-29',
    'June 2019',
    '219',
  ])
    expect(parseInterval(text)).toBeNull();
});

test('a wrong day in code names itself and the cure', () => {
  expect(() => toDay('1 May 2022')).toThrow('not a day: "1 May 2022" - write it as YYYY-MM-DD');
});

test('months begin at twelfths of a year', () => {
  expect(startOfDay(toDay('2019-01-01'))).toBe(2019);
  expect(startOfDay(toDay('2019-07-01'))).toBe(2019.5);
  expect(endOfDay(toDay('2019-06-30'))).toBe(2019.5);
  expect(endOfDay(toDay('2024-12-31'))).toBe(2025);
});

test('a day ends where the next begins, and is found again at its middle', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const [start, end] = [startOfDay(day), endOfDay(day)];
      expect(end).toBeGreaterThan(start);
      expect(dayAt((start + end) / 2)).toBe(day);
      expect(dayAt(start)).toBe(day);
    }),
  );
});

test('days in order have decimal years in order', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(Math.sign(startOfDay(a) - startOfDay(b))).toBe(a === b ? 0 : a < b ? -1 : 1);
    }),
  );
});

test('a decimal year falls in the month that has begun', () => {
  expect(monthAt(2019.5)).toEqual({ year: 2019, month: 7 });
  expect(monthAt(2019.4999)).toEqual({ year: 2019, month: 6 });
});

test('the interval says its precision: day, month, year, or a span', () => {
  const precision = (from: string, to: string) => precisionOf({ from: toDay(from), to: toDay(to) });
  expect(precision('2023-11-28', '2023-11-28')).toBe('day');
  expect(precision('2024-02-01', '2024-02-29')).toBe('month');
  expect(precision('2023-02-01', '2023-02-27')).toBe('span');
  expect(precision('2011-01-01', '2011-12-31')).toBe('year');
  expect(precision('1997-01-01', '1999-12-31')).toBe('span');
  expect(precision('2011-02-01', '2011-12-31')).toBe('span');
});
