import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cameraText, parseCamera } from './camera-text.ts';

test('a camera is written and read again as the same, and nothing is less than nothing', () => {
  expect(cameraText({ zoom: 1.6, lat: -0.001, lng: -0 })).toBe('1.60/0.00/0.00');
  const text = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  fc.assert(
    fc.property(text(0.5, 8), text(-85, 85), text(-180, 180), (zoom, lat, lng) => {
      const written = cameraText({ zoom, lat, lng });
      expect(cameraText(parseCamera(written)!)).toBe(written);
    }),
  );
});

test('a pole and a second turn around the world become places that a map can show', () => {
  expect(parseCamera('22/-90/360')).toEqual({ zoom: 8, lat: -85, lng: 0 });
});

test('a camera is read as fine as it is written', () => {
  expect(parseCamera('2.345678/40.004/-0.001')).toEqual({ zoom: 2.35, lat: 40, lng: 0 });
});

test('what is no camera is none', () => {
  for (const text of ['', '2', '2/40', '2/40/x', '2/91/0', '2/40/', '-1/0/0'])
    expect(parseCamera(text)).toBeNull();
});
