import { expect, test } from 'vitest';
import { anchorAwayFrom } from './place-look.ts';
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
