import { expect, test } from 'vitest';
import { segmentsAt } from './arc-ribbon.ts';

test('a map of four times the scale has arcs of twice the segments, within bounds', () => {
  expect(segmentsAt(2.5)).toBe(40);
  expect(segmentsAt(4.5)).toBe(80);
  expect(segmentsAt(-2)).toBe(16);
  expect(segmentsAt(8)).toBe(96);
});

test('arcs that pass near a pole have more, and those of middle latitudes as many as ever', () => {
  expect(segmentsAt(0.5, 60, { poleward: 82, turn: 0 })).toBeGreaterThan(1.5 * segmentsAt(0.5, 60));
  expect(segmentsAt(2.5, 0, { poleward: 60, turn: 0 })).toBe(40);
  expect(segmentsAt(0.5, 60, { poleward: 62, turn: 12 })).toBe(64);
});
