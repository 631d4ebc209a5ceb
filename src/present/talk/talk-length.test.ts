import { expect, test } from 'vitest';
import { leftMs, minutesOf } from './talk-length.ts';

test('a length is whole minutes, from one to ten hours', () => {
  expect(['20', ' 5 ', '600'].map(minutesOf)).toEqual([20, 5, 600]);
  expect(['', '0', '601', '1.5', 'ten', '-3'].map(minutesOf)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('what is left stands while the clock stands, and goes below nothing', () => {
  expect(leftMs({ ranMs: 30_000, sinceMs: null }, 1, 99_000)).toBe(30_000);
  expect(leftMs({ ranMs: 30_000, sinceMs: 10_000 }, 1, 50_000)).toBe(-10_000);
});
