import { expect, test } from 'vitest';
import { segmentsAt } from './arc-ribbon.ts';

test('a map of four times the scale has arcs of twice the segments, within bounds', () => {
  expect(segmentsAt(2.5)).toBe(40);
  expect(segmentsAt(4.5)).toBe(80);
  expect(segmentsAt(-2)).toBe(16);
  expect(segmentsAt(8)).toBe(96);
});
