import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { USUAL_COLUMN, wantedHeight } from './wanted-height.ts';

test('a phone, a column and a full width', () => {
  expect(wantedHeight(280, 'full')).toBe(502);
  expect(wantedHeight(720, 'full')).toBe(591);
  expect(wantedHeight(1200, 'full')).toBe(728);
  expect(wantedHeight(720, 'min')).toBe(498);
});

test('the slim chrome never asks for more than the full one, and both for whole pixels within limits', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 10_000, noNaN: true }), (width) => {
      const [full, slim] = [wantedHeight(width, 'full'), wantedHeight(width, 'min')];
      expect(slim).toBeLessThan(full);
      expect(slim).toBeGreaterThanOrEqual(240);
      expect(full).toBeLessThan(750);
      expect(Number.isInteger(full) && Number.isInteger(slim)).toBe(true);
    }),
  );
});

test('the snippet of EMBEDDING.md has the height that such a frame asks for', () => {
  const [, height] = /width="100%" height="(\d+)"/.exec(readFileSync('EMBEDDING.md', 'utf8'))!;
  expect(Number(height)).toBe(wantedHeight(USUAL_COLUMN, 'full'));
});
