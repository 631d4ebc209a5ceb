import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSpot, spotIn, withSpot, type Traced } from './pointer-trail.ts';

const part = () => fc.double({ min: 0, max: 1, noNaN: true });
const length = () => fc.integer({ min: 50, max: 4000 });

test('what is pointed at in one window is the same part of the map in another of whatever size', () => {
  fc.assert(
    fc.property(part(), part(), length(), length(), (x, y, width, height) => {
      const rect = { left: 7, top: 64, width, height };
      const at = spotIn(rect, { clientX: 7 + x * width, clientY: 64 + y * height });
      // At the very rim rounding may lead out of it.
      if (at === null) expect(Math.max(x, y) > 0.999 || Math.min(x, y) < 0.001).toBe(true);
      else {
        expect(at[0]).toBeCloseTo(x, 6);
        expect(at[1]).toBeCloseTo(y, 6);
      }
    }),
  );
});

test('beside the map nothing is pointed at', () => {
  const rect = { left: 100, top: 100, width: 200, height: 100 };
  expect(spotIn(rect, { clientX: 99, clientY: 150 })).toBeNull();
  expect(spotIn(rect, { clientX: 150, clientY: 201 })).toBeNull();
  expect(spotIn({ ...rect, width: 0 }, { clientX: 100, clientY: 150 })).toBeNull();
});

test('only two parts from 0 to 1 are a spot, whatever another window says', () => {
  for (const wrong of [null, [], [0.5], [0.5, 1.1], [NaN, 0], ['0', 0], [0, 0, 0], { 0: 0, 1: 0 }])
    expect(isSpot(wrong)).toBe(false);
  expect(isSpot([0, 1])).toBe(true);
});

test('a trail ends in where the pointer is, has twelve spots at most, and forgets after a third of a second', () => {
  let trail: readonly Traced[] = [];
  for (let at = 0; at < 1000; at += 10) trail = withSpot(trail, [at / 1000, 0.5], at);
  expect(trail).toHaveLength(12);
  expect(trail.at(-1)!.spot).toEqual([0.99, 0.5]);
  expect(new Set(trail.map(({ id }) => id)).size).toBe(12);
  expect(withSpot(trail, [0, 0], 2000).map(({ spot }) => spot)).toEqual([[0, 0]]);
});
