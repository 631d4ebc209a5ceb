import fc from 'fast-check';
import { expect, test } from 'vitest';
import { globeShows } from '../core/globe/globe-camera.ts';
import type { LngLat } from '../core/types.ts';
import { stillProjection } from './still-projection.ts';

const place = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
) as fc.Arbitrary<LngLat>;
const SIZE = { width: 900, height: 600 };
/** In pixels: nearer to an edge either may be right. */
const SLACK = 0.5;

test('a globe is reckoned to show a place where its picture has it, so far from the middle at most', () => {
  let shown = 0;
  fc.assert(
    fc.property(place, fc.double({ min: 0, max: 4, noNaN: true }), place, (middle, zoom, at) => {
      const camera = { lng: middle[0], lat: middle[1], zoom };
      const there = stillProjection('globe', camera, SIZE).copies[0]!.place(at);
      const isShown = (slack: number): boolean =>
        globeShows(camera, SIZE.height, [200 + slack, 150 + slack])(at);
      const [x, y] = there ? [Math.abs(there.at[0] - 450), Math.abs(there.at[1] - 300)] : [];
      if (isShown(0)) shown++;
      if (x !== undefined && x <= 200 && y! <= 150) expect(isShown(SLACK)).toBe(true);
      else expect(isShown(-SLACK)).toBe(false);
    }),
    { numRuns: 2000 },
  );
  expect(shown).toBeGreaterThan(100);
});
