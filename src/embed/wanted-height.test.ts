import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wantedHeight } from './wanted-height.ts';

test('a phone, a column and a full width', () => {
  expect(wantedHeight(280, 'full')).toBe(502);
  expect(wantedHeight(720, 'full')).toBe(549);
  expect(wantedHeight(1200, 'full')).toBe(704);
  expect(wantedHeight(720, 'min')).toBe(498);
});

test('the slim chrome never asks for more than the full one, and both for whole pixels within limits', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 10_000, noNaN: true }), (width) => {
      const [full, slim] = [wantedHeight(width, 'full'), wantedHeight(width, 'min')];
      expect(slim).toBeLessThan(full);
      expect(slim).toBeGreaterThanOrEqual(240);
      expect(full).toBeLessThan(710);
      expect(Number.isInteger(full) && Number.isInteger(slim)).toBe(true);
    }),
  );
});
