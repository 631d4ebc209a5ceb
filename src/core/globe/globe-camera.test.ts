import { geoInterpolate } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LngLat } from '../types.ts';
import { NOTHING_COVERED } from './covered.ts';
import { defaultCamera } from './default-camera.ts';
import { HEIGHTS_AWAY } from './globe-camera.ts';
import { angularDistance } from './great-circle.ts';

const ANKARA: LngLat = [32.86, 39.93];

/** The rim's radius in pixels and how far from the middle, in radians, the globe is seen, of a camera in a map so high. */
function seenOf({ lat, zoom }: { lat: number; zoom: number }, height: number) {
  const radius = (512 * 2 ** zoom) / (2 * Math.PI) / Math.cos((lat * Math.PI) / 180);
  const away = HEIGHTS_AWAY * height + radius;
  const rim = (HEIGHTS_AWAY * height * radius) / Math.sqrt(away ** 2 - radius ** 2);
  return { rim, reach: Math.acos(radius / away) };
}

const hubs = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -66, max: 78 }));
const frames = {
  width: fc.integer({ min: 280, max: 3840 }),
  height: fc.integer({ min: 200, max: 2160 }),
};

test('the whole globe is in what is free, and fills it, in any frame, from any hub and whatever covers it', () => {
  fc.assert(
    fc.property(
      frames.width,
      frames.height,
      fc.constantFrom(0, 0.3),
      fc.constantFrom(0, 0.2),
      hubs,
      (clientWidth, clientHeight, right, bottom, hub) => {
        const covered = {
          ...NOTHING_COVERED,
          right: right * clientWidth,
          bottom: bottom * clientHeight,
        };
        const size = { clientWidth, clientHeight };
        const camera = defaultCamera(size, hub, { covered, projection: 'globe' });
        const half = Math.min(clientWidth - covered.right, clientHeight - covered.bottom) / 2;
        // As small as the map gets.
        fc.pre(half >= 116);
        const { rim } = seenOf(camera, clientHeight);
        expect(rim).toBeLessThan(half);
        expect(rim).toBeGreaterThan(0.85 * half);
      },
    ),
  );
});

test('the hub is near the middle, a little towards the pole', () => {
  const size = { clientWidth: 1440, clientHeight: 650 };
  const { lng, lat } = defaultCamera(size, ANKARA, { projection: 'globe' });
  expect([lng, lat]).toEqual([32.86, expect.closeTo(28, 0)]);
});

test('hub and what a view is about are on the side that is seen, where half of the world can hold them', () => {
  const place = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -60, max: 70 }));
  let held = 0;
  fc.assert(
    fc.property(frames.width, frames.height, hubs, place, (clientWidth, clientHeight, hub, at) => {
      const size = { clientWidth, clientHeight };
      const camera = defaultCamera(size, hub, { seen: [at], projection: 'globe' });
      const { reach } = seenOf(camera, clientHeight);
      const middle: LngLat = [camera.lng, camera.lat];
      expect(angularDistance(middle, hub)).toBeLessThan(reach);
      // Nearer than what a globe so near shows of itself, and not over a pole.
      fc.pre(angularDistance(hub, at) < 1.9);
      fc.pre(Math.abs(geoInterpolate(hub, at)(0.5)[1]) < 74);
      expect(angularDistance(middle, at)).toBeLessThan(reach);
      held++;
    }),
  );
  expect(held).toBeGreaterThan(50);
});

test('what is seen anyway, or cannot be, leaves the usual view', () => {
  const size = { clientWidth: 1440, clientHeight: 650 };
  const usual = defaultCamera(size, ANKARA, { projection: 'globe' });
  const looking = (...seen: LngLat[]) => defaultCamera(size, ANKARA, { seen, projection: 'globe' });
  expect(looking([51.5, 25.3])).toEqual(usual);
  expect(looking([-147, -39.9])).toEqual(usual);
  expect(looking([-77, 38.9])).not.toEqual(usual);
});

test('a hair’s difference in where a place lies changes a view by no more than that', () => {
  const size = { clientWidth: 912, clientHeight: 550 };
  const to = (lng: number) =>
    defaultCamera(size, ANKARA, { seen: [[lng, 38.9]], projection: 'globe' });
  expect(to(-77.0001).lng).toBeCloseTo(to(-77).lng, 3);
  expect(to(-77).lng).toBeCloseTo(-22.67, 1);
});
