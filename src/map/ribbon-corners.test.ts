import { expect, test } from 'vitest';
import { LIT, RibbonCorners } from './ribbon-corners.ts';

const listed = ({ floats, count }: RibbonCorners) =>
  Array.from({ length: count }, (_, i) => [floats[2 * i], floats[2 * i + 1]]);

test('a ribbon has two corners at each place, and its outermost twice', () => {
  const corners = new RibbonCorners();
  corners.add(3, LIT, [0, 0.5, 1]);
  const [left, right] = [28, 29];
  expect(listed(corners)).toEqual([
    [0, left],
    ...[0, 0.5, 1].flatMap((place) => [
      [place, left],
      [place, right],
    ]),
    [1, right],
  ]);
});

test('ribbons stand one behind the other, however many, and are forgotten at once', () => {
  const corners = new RibbonCorners();
  for (let i = 0; i < 2000; i++) corners.add(i, 0, [0, 1]);
  expect(corners.count).toBe(12_000);
  expect(listed(corners).at(-1)).toEqual([1, 8 * 1999 + 1]);
  corners.clear();
  expect(corners.count).toBe(0);
});
