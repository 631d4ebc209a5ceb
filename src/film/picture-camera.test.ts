import { expect, test } from 'vitest';
import { defaultView } from '../core/address/view-url.ts';
import { SAMPLE_ABOUT, SAMPLE_SCOPE, sampleAgreement } from '../core/record/sample-agreement.ts';
import type { LngLat, Overview, PlaceCode } from '../core/types.ts';
import type { Box } from '../core/places/name-block.ts';
import { stillProjection } from '../still/still-projection.ts';
import { pictureCamera } from './picture-camera.ts';

const place = (code: string, at: LngLat) => ({
  code: code as PlaceCode,
  seat: code,
  at,
  names: { en: code, ar: code, tr: code },
});
const HUB: LngLat = [32.9, 39.9];
const FAR: LngLat = [-70.6, -33.4];
const DATASET: Overview = {
  version: '1',
  about: SAMPLE_ABOUT,
  scope: SAMPLE_SCOPE,
  agreements: [sampleAgreement({ id: 'chl', partners: ['CHL' as PlaceCode] })],
  places: [
    place('TUR', HUB),
    place('CHL', FAR),
    place('AZE', [49.8, 40.4]),
    place('GEO', [44.8, 41.7]),
  ],
};
const VIEW = defaultView(SAMPLE_SCOPE);
const SIZES = [
  { width: 1280, height: 720 },
  { width: 720, height: 720 },
  { width: 720, height: 1280 },
];
/** A title's veil and a year's plate, in a picture of that size. */
const written = ({ width, height }: { width: number; height: number }): Box[] => [
  [0, 0, width, 180],
  [22, height - 150, 300, height - 11],
];

function heightOf(at: LngLat, view: typeof VIEW, size: (typeof SIZES)[number]): number {
  const camera = pictureCamera(view, DATASET, size, written(size));
  const { copies } = stillProjection(view.projection, camera, size);
  return copies[0]!.place(at)!.at[1];
}

test('hub and what is chosen lie between what is written above and below, in each format', () => {
  const chosen = { ...VIEW, selection: { kind: 'partner', code: 'CHL' as PlaceCode } as const };
  for (const size of SIZES) {
    for (const [view, places] of [
      [VIEW, [HUB]],
      [chosen, [HUB, FAR]],
    ] as const) {
      for (const at of places) {
        const y = heightOf(at, view, size);
        expect(y).toBeGreaterThan(180);
        expect(y).toBeLessThan(size.height - 150);
      }
    }
  }
});

test('a view of nothing in particular looks from farther away where its picture is low, never from nearer', () => {
  const zoomOver = (over: Box[], size: (typeof SIZES)[number]): number =>
    pictureCamera(VIEW, DATASET, size, over).zoom;
  const [wide, , upright] = SIZES as [(typeof SIZES)[0], unknown, (typeof SIZES)[0]];
  expect(zoomOver(written(wide), wide)).toBeLessThan(zoomOver([], wide) - 0.2);
  expect(zoomOver(written(upright), upright)).toBe(zoomOver([], upright));
});

test('a globe stays in the middle of its picture, and is no smaller than three fifths of its height allow', () => {
  const globe = { ...VIEW, projection: 'globe' } as const;
  for (const size of SIZES) {
    const camera = pictureCamera(globe, DATASET, size, written(size));
    const { rim } = stillProjection('globe', camera, size);
    const free = Math.min(size.width, 0.6 * size.height);
    expect(rim!.radius).toBeGreaterThanOrEqual(0.45 * free);
    expect(rim!.centre[1] + rim!.radius).toBeLessThan(0.82 * size.height);
  }
});

test('a camera of the reader’s own is kept', () => {
  const camera = { lng: 1, lat: 2, zoom: 3 };
  expect(pictureCamera({ ...VIEW, camera }, DATASET, SIZES[0]!, written(SIZES[0]!))).toBe(camera);
});

test('a scene’s camera makes way where it would not show what the scene lights between what is written', () => {
  const selection = { kind: 'partner', code: 'CHL' as PlaceCode } as const;
  const scene = { ...VIEW, selection, presenting: true, camera: { lng: -30, lat: 5, zoom: 3 } };
  for (const size of SIZES)
    for (const at of [HUB, FAR]) {
      const y = heightOf(at, scene, size);
      expect(y).toBeGreaterThan(180);
      expect(y).toBeLessThan(size.height - 150);
    }
});
