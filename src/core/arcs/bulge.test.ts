import fc from 'fast-check';
import { expect, test } from 'vitest';
import { angularDistance, bearing } from '../globe/great-circle.ts';
import type { LngLat } from '../types.ts';
import { arcPath } from './arc-path.ts';
import { bulgeOf, highestOf } from './bulge.ts';

const RADIANS = Math.PI / 180;
/** Where capitals are: from Wellington to Reykjavik, and a little beyond. */
const place = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -55, max: 65, noNaN: true }),
  )
  .map(([lng, lat]): LngLat => [lng, lat]);
const pair = fc
  .tuple(place, place)
  .filter(([a, b]) => angularDistance(a, b) > 0.02 && angularDistance(a, b) < 3.1);

/** The gentle part alone. */
const gentle = (a: LngLat, b: LngLat): number =>
  0.12 * Math.min(angularDistance(a, b), 40 * RADIANS) * Math.sin(bearing(a, b));

test('no arc leaves the upper or lower edge of a flat map: none reaches 71 degrees', () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const highest = arcPath(a, b, bulgeOf(a, b), 96).map(([, lat]) => Math.abs(lat));
      expect(Math.max(...highest)).toBeLessThan(71);
    }),
    { numRuns: 2000 },
  );
});

test('an arc that stays below 62 degrees lies as it would anyway', () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      fc.pre(highestOf(a, b, gentle(a, b))[0] < 62);
      expect(bulgeOf(a, b)).toBe(gentle(a, b));
    }),
  );
});

test('who goes higher of two that must not reach the pole still does', () => {
  // Ottawa to places east of each other along a parallel beyond the pole.
  const ottawa: LngLat = [-75.7, 45.4];
  const reached = [60, 75, 90].map((lng) => {
    const to: LngLat = [lng, 45];
    return highestOf(ottawa, to, bulgeOf(ottawa, to))[0];
  });
  expect(reached).toEqual(reached.toSorted((a, b) => a - b));
  expect(reached.at(-1)).toBeGreaterThan(67);
});

test.each([
  ['Tokyo', [139.7, 35.7], 'Brasília', [-47.9, -15.8]],
  ['Canberra', [149.1, -35.3], 'Brasília', [-47.9, -15.8]],
  ['Washington', [-77, 38.9], 'Beijing', [116.4, 39.9]],
  ['Washington', [-77, 38.9], 'New Delhi', [77.2, 28.6]],
] as [string, LngLat, string, LngLat][])(
  '%s (%j) to %s goes round the pole in one curve',
  (...[, a, , b]) => {
    const path = arcPath(a, b, bulgeOf(a, b), 200);
    const steps = path.slice(1).map(([lng], i) => lng - path[i]![0]);
    // Always on in one direction, and no step of it a leap.
    expect(steps.every((step) => Math.sign(step) === Math.sign(steps[100]!))).toBe(true);
    expect(Math.max(...steps.map(Math.abs))).toBeLessThan(6);
  },
);
