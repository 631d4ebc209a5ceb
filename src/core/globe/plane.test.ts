import { expect, test } from 'vitest';
import { planeBox, planePoint } from './plane.ts';

test('the plane is 4096 units around the equator, with north upwards', () => {
  expect(planePoint([180, 0])[0]).toBe(2048);
  expect(planePoint([-90, 0])[0]).toBe(-1024);
  expect(planePoint([0, 85.0511288])[1]).toBeCloseTo(-2048, 3);
  expect(planePoint([0, -85.0511288])[1]).toBeCloseTo(2048, 3);
});

test('a map of the whole world at zoom 0 shows the whole plane', () => {
  expect(planeBox({ lng: 0, lat: 0, zoom: 0 }, { width: 512, height: 512 })).toBe(
    '-2048.00 -2048.00 4096.00 4096.00',
  );
});

test('one zoom level more shows half of it', () => {
  expect(planeBox({ lng: 90, lat: 0, zoom: 1 }, { width: 512, height: 512 })).toBe(
    '0.00 -1024.00 2048.00 2048.00',
  );
});
