import { describe, expect, test } from 'vitest';
import { arcPath } from '../arcs/arc-path.ts';
import { bulgeOf } from '../arcs/bulge.ts';
import { LEAST_ZOOM } from '../globe/camera.ts';
import { defaultCamera } from '../globe/default-camera.ts';
import { mercatorOfLat } from '../globe/mercator.ts';
import type { LngLat, PlaceCode } from '../types.ts';
import { NO_FILTERS } from './filter.ts';
import { seenPlaces } from './seen-places.ts';

/** Thirty seats of government, all around the world. */
const CAPITALS: Readonly<Record<string, LngLat>> = {
  Tokyo: [139.69, 35.69],
  Canberra: [149.13, -35.28],
  Wellington: [174.78, -41.29],
  Suva: [178.44, -18.14],
  Brasília: [-47.88, -15.79],
  'Buenos Aires': [-58.38, -34.6],
  Santiago: [-70.67, -33.45],
  Lima: [-77.04, -12.05],
  'Mexico City': [-99.13, 19.43],
  Washington: [-77.04, 38.9],
  Ottawa: [-75.7, 45.42],
  Reykjavik: [-21.94, 64.15],
  London: [-0.13, 51.51],
  Paris: [2.35, 48.86],
  Madrid: [-3.7, 40.42],
  Helsinki: [24.94, 60.17],
  Moscow: [37.62, 55.75],
  Ankara: [32.86, 39.93],
  Cairo: [31.24, 30.04],
  Rabat: [-6.84, 34.02],
  Dakar: [-17.44, 14.69],
  Abuja: [7.49, 9.06],
  Nairobi: [36.82, -1.29],
  Pretoria: [28.19, -25.75],
  Riyadh: [46.72, 24.69],
  'New Delhi': [77.21, 28.61],
  Beijing: [116.4, 39.9],
  Jakarta: [106.85, -6.21],
  Manila: [120.98, 14.6],
  Ulaanbaatar: [106.92, 47.92],
};

/** What the page leaves to the map of these windows, measured with its title and its dock. */
const MAPS = {
  '1280 by 720': { clientWidth: 1280, clientHeight: 470 },
  '1440 by 900': { clientWidth: 1440, clientHeight: 650 },
  '390 by 844': { clientWidth: 390, clientHeight: 608 },
  '844 by 390': { clientWidth: 844, clientHeight: 266 },
};

const places = Object.entries(CAPITALS).map(([name, at]) => ({ code: name as PlaceCode, at }));
const whole = {
  selection: { kind: 'none' },
  filters: NO_FILTERS,
  projection: 'mercator',
} as const;

/** How far a curve leaves the map at each side, in pixels, in whichever copy of the world it leaves it least. */
function outside(
  hub: LngLat,
  partner: LngLat,
  size: (typeof MAPS)[keyof typeof MAPS],
  seen: readonly LngLat[],
) {
  const camera = defaultCamera(size, hub, { seen });
  const scale = (512 * 2 ** camera.zoom) / (2 * Math.PI);
  const { clientWidth: width, clientHeight: height } = size;
  // The map does not show what lies beyond its world.
  const most = Math.max(0, Math.PI - height / 2 / scale);
  const middle = Math.min(most, Math.max(-most, mercatorOfLat(camera.lat)));
  const path = arcPath(hub, partner, bulgeOf(hub, partner), 96);
  const xs = path.map(([lng]) => width / 2 + ((lng - camera.lng) * Math.PI * scale) / 180);
  const ys = path.map(([, lat]) => height / 2 + (middle - mercatorOfLat(lat)) * scale);
  const aside = [-1, 0, 1].map((copy) => {
    const shift = copy * 2 * Math.PI * scale;
    return Math.max(-Math.min(...xs) - shift, Math.max(...xs) + shift - width, 0);
  });
  return {
    camera,
    across: Math.min(...aside),
    down: Math.max(-Math.min(...ys), Math.max(...ys) - height, 0),
  };
}

describe.each(Object.entries(MAPS))('in a window of %s', (_, size) => {
  test.each(Object.keys(CAPITALS))('the arcs of %s to all the world are in sight', (name) => {
    const hub = CAPITALS[name]!;
    const seen = seenPlaces(whole, [], places, name as PlaceCode);
    expect(seen.length).toBeGreaterThan(0);
    const least = Math.max(LEAST_ZOOM, Math.log2(size.clientHeight / 512));
    for (const { code, at } of places) {
      if (code === name) continue;
      const { camera, across, down } = outside(hub, at, size, seen);
      // The map is as small as it goes: the farthest arc may touch the edge.
      const isLeast = camera.zoom < least + 1e-9;
      expect(down).toBeLessThanOrEqual(isLeast ? 6 : 0);
      // A phone upright is not as wide as the smallest world that fills its height.
      const isWideEnough = size.clientWidth >= 512 * 2 ** least;
      if (isWideEnough) expect(across).toBe(0);
    }
  });

  test('the hub is in sight, whatever is not', () => {
    for (const name of Object.keys(CAPITALS)) {
      const hub = CAPITALS[name]!;
      const seen = seenPlaces(whole, [], places, name as PlaceCode);
      const { across, down } = outside(hub, [hub[0] + 0.1, hub[1]], size, seen);
      expect([across, down]).toEqual([0, 0]);
    }
  });
});

test('a chosen partner is seen with all of its arc', () => {
  const size = MAPS['1280 by 720'];
  for (const name of Object.keys(CAPITALS))
    for (const { code, at } of places) {
      if (code === name) continue;
      const chosen = { ...whole, selection: { kind: 'partner', code } } as const;
      const seen = seenPlaces(chosen, [], places, name as PlaceCode);
      const { across, down } = outside(CAPITALS[name]!, at, size, seen);
      expect([across, down], `${name} to ${code}`).toEqual([0, 0]);
    }
});

test('a globe is asked to hold the places themselves', () => {
  const globe = { ...whole, projection: 'globe' } as const;
  expect(seenPlaces(globe, [], places, 'Tokyo' as PlaceCode)).toEqual(
    places.filter(({ code }) => code !== 'Tokyo').map(({ at }) => at),
  );
});
