import { expect, test } from 'vitest';
import type { LngLat } from '../types.ts';
import { NOTHING_COVERED } from './covered.ts';
import { defaultCamera } from './default-camera.ts';

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
  expect(defaultCamera(size, ANKARA, covered)).toEqual(defaultCamera(free, ANKARA));
});

test('the world is never lower than the map', () => {
  expect(512 * 2 ** at(400, 2400).zoom).toBeGreaterThanOrEqual(2400);
});
