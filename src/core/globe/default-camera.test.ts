import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LngLat } from '../types.ts';
import { NOTHING_COVERED } from './covered.ts';
import { defaultCamera } from './default-camera.ts';
import { mercatorOfLat } from './mercator.ts';
import { planePoint } from './plane.ts';

const ANKARA: LngLat = [32.86, 39.93];
const at = (clientWidth: number, clientHeight: number) =>
  defaultCamera({ clientWidth, clientHeight }, ANKARA);

test('a wider map shows more of the world, though at a higher zoom', () => {
  const degrees = (width: number) => (360 * width) / (512 * 2 ** at(width, 700).zoom);
  expect(at(1440, 700).zoom).toBeGreaterThan(at(390, 700).zoom);
  expect(degrees(1440)).toBeGreaterThan(degrees(390));
});

test('in a low map Ankara stands at the middle, in a high one above it', () => {
  expect(at(390, 340).lat).toBeCloseTo(39.93);
  expect(at(1440, 800).lat).toBeLessThan(36);
});

test('the view is fitted to what is free of the map', () => {
  const size = { clientWidth: 1280, clientHeight: 570 };
  const covered = { ...NOTHING_COVERED, right: 368 };
  const free = { clientWidth: 912, clientHeight: 570 };
  expect(defaultCamera(size, ANKARA, { covered })).toEqual(defaultCamera(free, ANKARA));
});

test('the world is never lower than the map', () => {
  expect(512 * 2 ** at(400, 2400).zoom).toBeGreaterThanOrEqual(2400);
});

test('what a view is about leaves the default as it is where that shows it', () => {
  const size = { clientWidth: 1440, clientHeight: 700 };
  const doha: LngLat = [51.5, 25.3];
  expect(defaultCamera(size, ANKARA, { seen: [doha] })).toEqual(at(1440, 700));
});

test('the hub and what a view is about are in what is free, in any map and whatever covers it', () => {
  const places = fc.constantFrom<LngLat>([51.5, 25.3], [-77, 38.9], [-58.4, -34.6], [178.4, -18.1]);
  fc.assert(
    fc.property(
      fc.integer({ min: 280, max: 1900 }),
      fc.integer({ min: 200, max: 1000 }),
      fc.constantFrom(0, 0.3),
      places,
      (clientWidth, clientHeight, part, place) => {
        const covered = { ...NOTHING_COVERED, right: part * clientWidth };
        const camera = defaultCamera({ clientWidth, clientHeight }, ANKARA, {
          covered,
          seen: [place],
        });
        // A world that is as low as the map cannot be moved, nor made smaller.
        fc.pre(camera.zoom > Math.max(0.51, Math.log2(clientHeight / 512) + 0.01));
        const scale = (512 * 2 ** camera.zoom) / 4096;
        const [x, y] = planePoint([camera.lng, camera.lat]);
        for (const each of [ANKARA, place]) {
          const [px, py] = planePoint(each);
          const across = ((((px - x) % 4096) + 6144) % 4096) - 2048;
          expect(Math.abs(across * scale)).toBeLessThanOrEqual((clientWidth - covered.right) / 2);
          expect(Math.abs((py - y) * scale)).toBeLessThanOrEqual(clientHeight / 2);
        }
      },
    ),
  );
});

test('a low map of the world that can’t hold all of it has the hub in sight', () => {
  const canberra: LngLat = [149.1, -35.3];
  const far: LngLat[] = [
    [-21.9, 64.1],
    [24.9, 60.2],
    [174.8, -41.3],
    [-47.9, -15.8],
  ];
  const size = { clientWidth: 760, clientHeight: 320 };
  const covered = { top: 76, right: 0, bottom: 0, left: 0 };
  const camera = defaultCamera(size, canberra, { covered, seen: far });
  const scale = (512 * 2 ** camera.zoom) / (2 * Math.PI);
  const middle = 76 + (320 - 76) / 2;
  const down = middle + (mercatorOfLat(camera.lat) - mercatorOfLat(canberra[1])) * scale;
  expect(down).toBeGreaterThan(76);
  expect(down).toBeLessThan(290);
});
