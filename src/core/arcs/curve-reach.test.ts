import fc from 'fast-check';
import { expect, test } from 'vitest';
import { angularDistance } from '../globe/great-circle.ts';
import { turned } from '../globe/held-places.ts';
import type { LngLat } from '../types.ts';
import { arcPath } from './arc-path.ts';
import { bulgeOf } from './bulge.ts';
import { curveReach } from './curve-reach.ts';

const place = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -55, max: 65, noNaN: true }),
  )
  .map(([lng, lat]): LngLat => [lng, lat]);

test('all of an arc lies within the box of its points, to half a degree', () => {
  fc.assert(
    fc.property(place, place, (hub, partner) => {
      const length = angularDistance(hub, partner);
      fc.pre(length > 0.02 && length < 3);
      const from = ([lng, lat]: LngLat): LngLat => [turned(lng - hub[0]), lat];
      const reach = curveReach(hub, partner).map(from);
      const path = arcPath(hub, partner, bulgeOf(hub, partner), 331).map(from);
      // One that goes half around the world has no side of its hub.
      fc.pre(path.every(([aside]) => Math.abs(aside) < 170));
      for (const at of path)
        for (const axis of [0, 1] as const) {
          const all = reach.map((point) => point[axis]);
          expect(at[axis]).toBeGreaterThan(Math.min(...all) - 0.5);
          expect(at[axis]).toBeLessThan(Math.max(...all) + 0.5);
        }
    }),
  );
});
