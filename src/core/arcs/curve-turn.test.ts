import { expect, test } from 'vitest';
import type { LngLat, PlaceCode } from '../types.ts';
import { sharpestTurn } from './curve-turn.ts';
import { ropeOf } from './rope.ts';

const turnOf = (hub: LngLat, partner: LngLat): number =>
  sharpestTurn(ropeOf('XXX' as PlaceCode, hub, partner, 1));

test('an arc of middle latitudes turns little at each chord, and one that goes round a pole far', () => {
  expect(turnOf([32.86, 39.93], [51.5, 25.3])).toBeLessThan(3);
  expect(turnOf([149.13, -35.28], [-21.94, 64.15])).toBeGreaterThan(8);
});
