import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsAt, type Life } from './time-window.ts';
import { isOfWholeYears, periodOf } from './period.ts';
import { monthsOfScope, playheadOfMonth } from './scope.ts';

const SCOPE = { hub: 'TUR', firstYear: 1991, lastYear: 2024 } as never;

test('a window of six years at the end of 2019 is 2014 to 2019', () => {
  const month = 12 * 29 - 1;
  expect(periodOf({ kind: 'window', years: 6 }, month, SCOPE)).toEqual({
    from: 12 * 23,
    to: month,
  });
  expect(isOfWholeYears({ from: 12 * 23, to: month }, SCOPE)).toBe(true);
});

test('a window that reaches before the scope begins with it', () => {
  expect(periodOf({ kind: 'window', years: 6 }, 10, SCOPE)).toEqual({ from: 0, to: 10 });
});

test('what counts in a window is what lies in its period, month for month', () => {
  const months = fc.integer({ min: 0, max: monthsOfScope(SCOPE) - 1 });
  fc.assert(
    fc.property(months, months, fc.integer({ min: 1, max: 20 }), (at, month, years) => {
      const from = playheadOfMonth(at, SCOPE) - 1 / 12;
      const life: Life = { from, to: from + 1 / 24, grown: from + 0.35, end: Infinity };
      const mode = { kind: 'window', years } as const;
      const period = periodOf(mode, month, SCOPE);
      const isIn = at >= period.from && at <= period.to;
      expect(countsAt(life, playheadOfMonth(month, SCOPE), mode)).toBe(isIn);
    }),
  );
});
