import type { Map as MapLibre } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import type { LngLat } from '../core/types.ts';
import { copiesOn, projectionOn } from './arc-screen.ts';

const RADIANS = Math.PI / 180;

/** Mercator, turned by 30°, scaled and shifted; as a globe it gives back the place 20, 10 for every pixel. */
function fakeMap(type: 'mercator' | 'globe', calls: LngLat[] = []): MapLibre {
  const project = (at: LngLat) => {
    calls.push(at);
    const [east, north] = [
      at[0] * RADIANS,
      Math.log(Math.tan(Math.PI / 4 + (at[1] * RADIANS) / 2)),
    ];
    const [cos, sin] = [Math.cos(30 * RADIANS), Math.sin(30 * RADIANS)];
    return { x: 700 + 600 * (cos * east - sin * north), y: 450 - 600 * (sin * east + cos * north) };
  };
  return {
    project,
    unproject: () => ({ toArray: () => [20, 10] }),
    getProjection: () => ({ type }),
    getPitch: () => 0,
    getRenderWorldCopies: () => true,
    getBounds: () => ({ getWest: () => 100, getEast: () => 320 }),
  } as unknown as MapLibre;
}

describe('projectionOn', () => {
  test.each([
    [32.86, 39.93],
    [-77.04, 38.91],
    [282.96, 38.91],
    [149.13, -35.28],
    [20, 84],
  ])('a flat map that is turned has %d, %d where it says itself', (lng, lat) => {
    const map = fakeMap('mercator');
    const own = map.project([lng, lat]);
    const [x, y] = projectionOn(map)([lng, lat])!;
    expect(x).toBeCloseTo(own.x, 6);
    expect(y).toBeCloseTo(own.y, 6);
  });

  test('a flat map is asked three times, however many places there are', () => {
    const calls: LngLat[] = [];
    const project = projectionOn(fakeMap('mercator', calls));
    for (let lng = -180; lng < 180; lng++) project([lng, 40]);
    expect(calls).toHaveLength(3);
  });

  test('a place for which the globe gives back another is behind it', () => {
    const project = projectionOn(fakeMap('globe'));
    expect(project([20, 10])).not.toBeNull();
    expect(project([-160, -10])).toBeNull();
  });
});

test('a flat map over the date line shows two worlds, a globe always one', () => {
  expect(copiesOn(fakeMap('mercator'), [-77, 178])).toEqual([0, 1]);
  expect(copiesOn(fakeMap('globe'), [-77, 178])).toEqual([0]);
});
