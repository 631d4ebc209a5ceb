import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANKARA } from './arc-fixture.ts';
import { arcPath, swingOfStrand } from './arc-path.ts';
import type { LngLat } from '../types.ts';

/** The default view of a desk 1,440 pixels wide, in pixels of Mercator. */
const WORLD = 512 * 2 ** 2.55;
const MIDDLE = 32;

function pixels([lng, lat]: LngLat): readonly [number, number] {
  const northing = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [(lng / 360) * WORLD, (-northing * WORLD) / (2 * Math.PI)];
}

const strand = (to: LngLat, i: number, strands: number) =>
  arcPath(ANKARA, to, swingOfStrand(ANKARA, to, i, strands), 2 * MIDDLE).map(pixels);

function apart(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** How far a line, wherever it is nearest, strays from another at most. */
const strays = (a: ReturnType<typeof strand>, b: ReturnType<typeof strand>) =>
  Math.max(...a.map((p) => Math.min(...b.map((q) => apart(p, q)))));

describe('a fan at the default view', () => {
  test('the middles of up to six strands are six pixels apart, from Nicosia to the antipodes', () => {
    // Nicosia, the nearest seat, is 4.8° away.
    const partner = fc
      .tuple(
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.double({ min: 4.8, max: 150, noNaN: true }),
      )
      .map(([heading, degrees]) => destination(ANKARA, heading, degrees));
    fc.assert(
      fc.property(partner, fc.integer({ min: 2, max: 6 }), (to, strands) => {
        for (let i = 1; i < strands; i++) {
          const [a, b] = [strand(to, i - 1, strands), strand(to, i, strands)];
          expect(apart(a[MIDDLE]!, b[MIDDLE]!)).toBeGreaterThan(6);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('28 strands to Washington stay in a band of 120 pixels', () => {
    const washington: LngLat = [-77.0369, 38.9072];
    const [first, last] = [strand(washington, 0, 28), strand(washington, 27, 28)];
    expect(strays(first, last)).toBeLessThan(120);
    expect(strays(first, last)).toBeGreaterThan(80);
  });

  test.each([
    ['Kuwait', 'Riyadh', [47.9774, 29.3759], [46.6753, 24.7136]],
    ['Kuwait', 'Doha', [47.9774, 29.3759], [51.531, 25.2854]],
    ['Kuwait', 'Abu Dhabi', [47.9774, 29.3759], [54.3773, 24.4539]],
    ['Riyadh', 'Doha', [46.6753, 24.7136], [51.531, 25.2854]],
    ['Doha', 'Abu Dhabi', [51.531, 25.2854], [54.3773, 24.4539]],
    ['Skopje', 'Pristina', [21.4314, 41.9981], [21.1655, 42.6629]],
    ['Tirana', 'Podgorica', [19.8187, 41.3275], [19.2636, 42.4304]],
    ['Sarajevo', 'Belgrade', [18.4131, 43.8563], [20.4489, 44.7866]],
    ['Sofia', 'Bucharest', [23.3219, 42.6977], [26.1025, 44.4268]],
  ] satisfies [string, string, LngLat, LngLat][])(
    'the arc to %s leaves that to %s somewhere on its way',
    (_, __, a, b) => {
      expect(strays(strand(a, 0, 1), strand(b, 0, 1))).toBeGreaterThan(6);
    },
  );
});

/** The place so many degrees from another. */
function destination([lng, lat]: LngLat, heading: number, degrees: number): LngLat {
  const [a, h, d] = [lat, heading, degrees].map((angle) => (angle * Math.PI) / 180) as [
    number,
    number,
    number,
  ];
  const sin = Math.sin(a) * Math.cos(d) + Math.cos(a) * Math.sin(d) * Math.cos(h);
  const east = Math.atan2(Math.sin(h) * Math.sin(d) * Math.cos(a), Math.cos(d) - Math.sin(a) * sin);
  return [lng + (east * 180) / Math.PI, (Math.asin(sin) * 180) / Math.PI];
}
