import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleDate, SAMPLE_SCOPE } from '../record/sample-agreement.ts';
import {
  monthOfPlayhead,
  monthsOfScope,
  playheadOfMonth,
  standing,
  yearAndMonth,
} from './scope.ts';

test('34 years are 408 months, from January 1991 to December 2024', () => {
  expect(monthsOfScope(SAMPLE_SCOPE)).toBe(408);
  expect(yearAndMonth(0, SAMPLE_SCOPE)).toEqual({ year: 1991, month: 1 });
  expect(yearAndMonth(407, SAMPLE_SCOPE)).toEqual({ year: 2024, month: 12 });
});

test('a month stands for its end: at December 2024 all of it has happened', () => {
  expect(playheadOfMonth(407, SAMPLE_SCOPE)).toBe(2025);
  expect(monthOfPlayhead(2025, SAMPLE_SCOPE)).toBe(407);
  expect(monthOfPlayhead(1991, SAMPLE_SCOPE)).toBe(0);
});

test('a playhead in a month, or at its end, is of that month', () => {
  fc.assert(
    fc.property(fc.nat(407), fc.double({ min: 0.001, max: 1, noNaN: true }), (month, part) => {
      const playhead = playheadOfMonth(month, SAMPLE_SCOPE) - (1 - part) / 12;
      expect(monthOfPlayhead(playhead, SAMPLE_SCOPE)).toBe(month);
    }),
  );
});

test('what has no date, or one outside the scope, stands on the shelf', () => {
  expect(standing(sampleDate(null), SAMPLE_SCOPE)).toBe('undated');
  expect(standing(sampleDate('1990-12-31'), SAMPLE_SCOPE)).toBe('outside');
  expect(standing(sampleDate('1991-01-01'), SAMPLE_SCOPE)).toBe('timeline');
  expect(standing(sampleDate('2024-12-31'), SAMPLE_SCOPE)).toBe('timeline');
  expect(standing(sampleDate('2025-01-01'), SAMPLE_SCOPE)).toBe('outside');
});
