import fc from 'fast-check';
import { expect, test } from 'vitest';
import { geoDistance } from 'd3';
import { angularDistance, bearing, toLngLat, toVector } from './great-circle.ts';
import type { LngLat } from '../types.ts';

const DEGREES = 180 / Math.PI;
const anyPlace = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89, max: 89, noNaN: true }),
);

test('a quarter of the equator is 90 degrees, and lies east', () => {
  expect(angularDistance([0, 0], [90, 0]) * DEGREES).toBeCloseTo(90);
  expect(bearing([0, 0], [90, 0]) * DEGREES).toBeCloseTo(90);
  expect(bearing([0, 0], [0, 10]) * DEGREES).toBeCloseTo(0);
  expect(bearing([0, 0], [-10, 0]) * DEGREES).toBeCloseTo(-90);
});

test('distance agrees with d3-geo everywhere', () => {
  fc.assert(
    fc.property(anyPlace, anyPlace, (a, b) => {
      expect(angularDistance(a, b)).toBeCloseTo(
        geoDistance(a as [number, number], b as [number, number]),
        6,
      );
    }),
  );
});

test('a place is found again from its vector', () => {
  fc.assert(
    fc.property(anyPlace, (place: LngLat) => {
      const [lng, lat] = toLngLat(toVector(place));
      expect(lat).toBeCloseTo(place[1], 6);
      expect(Math.cos((lng - place[0]) / DEGREES)).toBeCloseTo(1, 9);
    }),
  );
});
