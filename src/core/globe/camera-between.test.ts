import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cameraBetween } from './camera-between.ts';

const ANKARA = { lng: 32.86, lat: 39.93, zoom: 3 };
const camera = fc.record({
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  zoom: fc.double({ min: 0.5, max: 8, noNaN: true }),
});

test('a glide begins and ends exactly at its cameras', () => {
  fc.assert(
    fc.property(camera, camera, (from, to) => {
      expect(cameraBetween(from, to, 0)).toBe(from);
      expect(cameraBetween(from, to, 1)).toBe(to);
    }),
  );
});

test('on the same place it only zooms, evenly', () => {
  const half = cameraBetween(ANKARA, { ...ANKARA, zoom: 5 }, 0.5);
  expect(half.lng).toBeCloseTo(ANKARA.lng, 9);
  expect(half.lat).toBeCloseTo(ANKARA.lat, 9);
  expect(half.zoom).toBeCloseTo(4, 9);
});

test('between two places of the same zoom it is midway at half time, and further out', () => {
  const half = cameraBetween({ lng: 20, lat: 0, zoom: 4 }, { lng: 100, lat: 0, zoom: 4 }, 0.5);
  expect(half.lng).toBeCloseTo(60, 6);
  expect(half.lat).toBeCloseTo(0, 9);
  expect(half.zoom).toBeLessThan(4);
});

test('from Fiji to Samoa it crosses the date line, not the world', () => {
  const half = cameraBetween(
    { lng: 178, lat: -15, zoom: 4 },
    { lng: -172, lat: -15, zoom: 4 },
    0.5,
  );
  expect(Math.abs(half.lng)).toBeGreaterThan(176);
});

test('on the way it is always somewhere on the map', () => {
  fc.assert(
    fc.property(camera, camera, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, part) => {
      const { lng, lat, zoom } = cameraBetween(from, to, part);
      expect(Math.abs(lng)).toBeLessThanOrEqual(180);
      expect(Math.abs(lat)).toBeLessThan(90);
      expect(Number.isFinite(zoom)).toBe(true);
      expect(zoom).toBeLessThanOrEqual(Math.max(from.zoom, to.zoom) + 1e-6);
    }),
  );
});
