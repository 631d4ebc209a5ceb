import { expect, test } from 'vitest';
import { anchorAwayFrom, CIRCLE, circleRadius } from './place-look.ts';
import type { LngLat } from '../types.ts';

const ANKARA: LngLat = [32.86, 39.93];

test('a name stands on the far side of its circle from Ankara', () => {
  expect(anchorAwayFrom(ANKARA, [37.62, 55.76])).toBe('bottom'); // Moscow
  expect(anchorAwayFrom(ANKARA, [49.87, 40.41])).toBe('left'); // Baku
  expect(anchorAwayFrom(ANKARA, [51.53, 25.29])).toBe('top-left'); // Doha
  expect(anchorAwayFrom(ANKARA, [31.24, 30.04])).toBe('top'); // Cairo
  expect(anchorAwayFrom(ANKARA, [-6.85, 34.02])).toBe('right'); // Rabat
  expect(anchorAwayFrom(ANKARA, [13.4, 52.52])).toBe('bottom-right'); // Berlin
});

test('the largest circle is the largest partner’s of any data, and no larger than it may be', () => {
  for (const most of [1, 26, 80, 10_000]) {
    expect(circleRadius(most, most)).toBeLessThanOrEqual(CIRCLE.most + 1e-9);
    expect(circleRadius(1, most)).toBeGreaterThan(CIRCLE.least);
  }
  expect(circleRadius(4, 26)).toBeCloseTo(CIRCLE.least + 2 * CIRCLE.perRoot);
});
