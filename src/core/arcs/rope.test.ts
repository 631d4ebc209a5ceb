import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANKARA, lifeFrom } from './arc-fixture.ts';
import { arcPath } from './arc-path.ts';
import { ropeLook, swingOf, type MapScale, standsForOthers } from './rope-opening.ts';
import { layRopes, ropeOf } from './rope.ts';
import { THEMES, type Agreement, type LngLat, type PlaceCode } from '../types.ts';

const MIDDLE = 32;
const QAT = 'QAT' as PlaceCode;
const flatAt = (zoom: number): MapScale => ({ zoom, globeLat: null });

function pixels([lng, lat]: LngLat, zoom: number): readonly [number, number] {
  const world = 512 * 2 ** zoom;
  const northing = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [(lng / 360) * world, (-northing * world) / (2 * Math.PI)];
}

/** Strand `i` of a rope, in pixels. */
function strand(to: LngLat, i: number, strands: number, zoom: number, opened = 0) {
  const rope = ropeOf(QAT, ANKARA, to, strands);
  const lane = i - (strands - 1) / 2;
  const swing = swingOf({ rope, lane }, ropeLook(rope, flatAt(zoom), opened));
  return arcPath(ANKARA, to, swing, 2 * MIDDLE).map((at) => pixels(at, zoom));
}

function apart(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** How far a line, wherever it is nearest, strays from another at most. */
const strays = (a: ReturnType<typeof strand>, b: ReturnType<typeof strand>) =>
  Math.max(...a.map((p) => Math.min(...b.map((q) => apart(p, q)))));

/** Away from the poles, which Mercator stretches beyond any measure. */
const partner = fc
  .tuple(
    fc.double({ min: 40, max: 320, noNaN: true }),
    fc.double({ min: 12, max: 100, noNaN: true }),
  )
  .map(([heading, degrees]) => destination(ANKARA, heading, degrees));

describe('a rope', () => {
  test('at rest has its strands 1.8 pixels apart in its middle, whatever the scale', () => {
    const zoom = fc.double({ min: 1.6, max: 3.5, noNaN: true });
    fc.assert(
      fc.property(partner, fc.integer({ min: 2, max: 12 }), zoom, (to, strands, at) => {
        const [a, b] = [strand(to, 0, strands, at), strand(to, 1, strands, at)];
        expect(Math.abs(apart(a[MIDDLE]!, b[MIDDLE]!) - 1.8)).toBeLessThan(0.35);
      }),
      { numRuns: 300 },
    );
  });

  test('opens to eight pixels from zoom 5 on', () => {
    const [a, b] = [strand([51.5, 25.3], 3, 12, 5), strand([51.5, 25.3], 4, 12, 5)];
    expect(apart(a[MIDDLE]!, b[MIDDLE]!)).toBeCloseTo(8, 0);
  });

  test('opens where it is pointed at, as wide as there is room', () => {
    const at = (strands: number) =>
      ropeLook(ropeOf(QAT, ANKARA, [-77, 38.9], strands), flatAt(2.5), 1).spacing;
    expect(at(6)).toBe(8);
    expect(at(64)).toBe(2.5);
  });

  test('is never wider at rest than 26 pixels, nor than three fifths of its length', () => {
    const scale = fc.double({ min: 0.5, max: 3.5, noNaN: true });
    fc.assert(
      fc.property(partner, fc.integer({ min: 1, max: 5000 }), scale, (to, strands, zoom) => {
        const rope = ropeOf(QAT, ANKARA, to, strands);
        const { spacing, radians } = ropeLook(rope, flatAt(zoom));
        expect(spacing * strands).toBeLessThan(26.001);
        expect(radians * strands).toBeLessThan(0.6001 * rope.length);
      }),
    );
  });

  test('of more than a hundred strands never opens, one of fewer shows all of them', () => {
    const shown = (strands: number, opened: number) =>
      ropeLook(ropeOf(QAT, ANKARA, [51.5, 25.3], strands), flatAt(2.5), opened).strands;
    expect([shown(14, 0), shown(15, 0), shown(100, 1), shown(101, 1)]).toEqual([1, 0, 1, 0]);
  });

  test('has its strands by theme, by date, and the shelf last', () => {
    const loose = [
      { theme: 'halted', life: lifeFrom(1995) },
      { theme: 'framework', life: null },
      { theme: 'framework', life: lifeFrom(2010) },
      { theme: 'framework', life: lifeFrom(2001) },
    ] as const;
    const laid = layRopes(
      ANKARA,
      loose.map(({ theme, life }, i) => ({
        agreement: { id: String(i), theme } as Agreement,
        partner: QAT,
        partnerAt: [51.5, 25.3] as const,
        life,
      })),
    );
    expect(laid.map(({ lane }) => lane)).toEqual([1.5, 0.5, -0.5, -1.5]);
    expect(THEMES.at(-1)).toBe('halted');
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
    'the rope to %s leaves that to %s somewhere on its way',
    (_, __, a, b) => {
      expect(strays(strand(a, 0, 1, 2.55), strand(b, 0, 1, 2.55))).toBeGreaterThan(6);
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

test('of a rope of a hundred strands all are drawn, and of thousands one on each quarter of a pixel', () => {
  const drawn = (strands: number): number => {
    const spacing = Math.min(1.8, 26 / strands);
    const lanes = Array.from({ length: strands }, (_, place) => place - (strands - 1) / 2);
    return lanes.filter((lane) => standsForOthers(lane, { spacing })).length;
  };
  expect(drawn(100)).toBe(100);
  expect(drawn(770)).toBeGreaterThan(100);
  expect(drawn(770)).toBeLessThan(110);
  expect(drawn(5000)).toBeLessThan(110);
});
