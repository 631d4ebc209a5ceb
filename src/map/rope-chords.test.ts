import { expect, test } from 'vitest';
import { pointOnArc } from '../core/arcs/arc-path.ts';
import { ropeOf } from '../core/arcs/rope.ts';
import { mercatorOfLat } from '../core/globe/mercator.ts';
import type { LngLat, PlaceCode } from '../core/types.ts';
import { bendOf, chordsOf, finenessOf } from './rope-chords.ts';

const ANKARA: LngLat = [32.86, 39.93];
const DOHA: LngLat = [51.5, 25.3];
const [CANBERRA, REYKJAVIK]: LngLat[] = [
  [149.13, -35.28],
  [-21.94, 64.15],
];
const FEW_RIBBONS = 100;

const ropeTo = (partner: LngLat, hub = ANKARA) => ropeOf('XXX' as PlaceCode, hub, partner, 1);
const placesOf = (rope: ReturnType<typeof ropeTo>, zoom: number, ribbons = FEW_RIBBONS) =>
  chordsOf(rope, bendOf(rope), { spacing: 1.8 }, { zoom, globeLat: null }, finenessOf(ribbons));

/** On a flat map, in pixels. */
const pixelsAt = ([lng, lat]: LngLat, zoom: number) =>
  [(lng * Math.PI) / 180, mercatorOfLat(lat)].map((part) => (part * 512 * 2 ** zoom) / 2 / Math.PI);

test('places go from the hub to the partner, each further than the one before', () => {
  for (const zoom of [-2, 2.5, 6]) {
    const places = placesOf(ropeTo(DOHA), zoom);
    expect([places[0], places.at(-1)]).toEqual([0, 1]);
    for (let i = 1; i < places.length; i++) expect(places[i]).toBeGreaterThan(places[i - 1]!);
  }
});

test('no chord leaves its curve by half a pixel, whatever the zoom and wherever it goes', () => {
  for (const partner of [DOHA, REYKJAVIK!, CANBERRA!, [-77, 38.9], [116.4, 39.9]] as LngLat[])
    for (const zoom of [0.5, 2.5, 4.5]) {
      const rope = ropeTo(partner);
      const places = placesOf(rope, zoom);
      for (let i = 1; i < places.length; i++) {
        const [a, middle, b] = [0, 0.5, 1].map((part) => {
          const s = places[i - 1]! + part * (places[i]! - places[i - 1]!);
          return pixelsAt(pointOnArc(rope.hubAt, rope.partnerAt, rope.bulge, s), zoom);
        });
        const [dx, dy] = [b![0]! - a![0]!, b![1]! - a![1]!];
        const aside = (middle![0]! - a![0]!) * dy - (middle![1]! - a![1]!) * dx;
        // Over the date line the plane jumps.
        if (Math.hypot(dx, dy) < 256 * 2 ** zoom)
          expect(Math.abs(aside) / Math.hypot(dx, dy)).toBeLessThan(0.5);
      }
    }
});

test('a short rope has fewer chords than a long one', () => {
  expect(placesOf(ropeTo(DOHA), 2.5).length).toBeLessThan(
    placesOf(ropeTo([-77, 38.9]), 2.5).length,
  );
});

test('what goes round a pole shows no sharp corner, however small the map', () => {
  const { hubAt, partnerAt, bulge } = ropeTo(REYKJAVIK!, CANBERRA);
  const corners = Array.from(placesOf(ropeTo(REYKJAVIK!, CANBERRA), 0), (s) =>
    pixelsAt(pointOnArc(hubAt, partnerAt, bulge, s), 0),
  );
  const courses = corners.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = corners[i]!;
    // The date line is no corner.
    const east = x! - fromX! - 512 * Math.round((x! - fromX!) / 512);
    return Math.atan2(y! - fromY!, east) * (180 / Math.PI);
  });
  const turns = courses.slice(1).map((course, i) => {
    const turn = Math.abs(course - courses[i]!);
    return Math.min(turn, 360 - turn);
  });
  expect(Math.max(...turns)).toBeLessThan(12);
});

test('of very many ribbons each has fewer chords, and at a larger scale each has more', () => {
  const rope = ropeTo([-77, 38.9]);
  expect(placesOf(rope, 2.5, 5000).length).toBeLessThan(placesOf(rope, 2.5).length);
  expect(placesOf(rope, 4.5).length).toBeGreaterThan(1.6 * placesOf(rope, 2.5).length);
});

test('what is straight on the ground bends on a globe', () => {
  const rope = ropeTo([33, 0]);
  const globe = chordsOf(rope, bendOf(rope), { spacing: 1.8 }, { zoom: 2, globeLat: 30 }, 1);
  expect(globe.length).toBeGreaterThan(placesOf(rope, 2).length);
});
