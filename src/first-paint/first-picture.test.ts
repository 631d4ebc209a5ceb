import { expect, test } from 'vitest';
import { SAMPLE_ABOUT, sampleAgreement } from '../core/record/sample-agreement.ts';
import type { LngLat, Overview, PlaceCode } from '../core/types.ts';
import type { StillTopology } from '../still/still-shapes.ts';
import { firstPicture } from './first-picture.ts';

const NO_LAND: StillTopology = {
  type: 'Topology',
  arcs: [],
  objects: { countries: { type: 'GeometryCollection', geometries: [] } },
};

const PLACES = { JPN: [139.7, 35.7], KOR: [127, 37.6], PER: [-77, -12], USA: [-77, 38.9] };

function pictureAround(hub: PlaceCode, ...partners: (keyof typeof PLACES)[]): string {
  const overview: Overview = {
    version: '1',
    about: SAMPLE_ABOUT,
    scope: { hub, firstYear: 1991, lastYear: 2024 },
    agreements: partners.map((code) =>
      sampleAgreement({ id: code.toLowerCase(), partners: [code as PlaceCode] }),
    ),
    places: [hub as keyof typeof PLACES, ...partners].map((code) => ({
      code: code as PlaceCode,
      seat: code,
      at: PLACES[code] as unknown as LngLat,
      names: { en: code, ar: code, tr: code },
    })),
  };
  return firstPicture(overview, NO_LAND, 'Pacts');
}

test('the picture of a hub whose partners are about it says nothing of what it must hold', () => {
  const near = pictureAround('JPN' as PlaceCode, 'KOR');
  expect(near).not.toContain('data-held');
  expect(near).not.toContain('translate');
});

test('that of a hub whose partners lie beyond the date line holds them, with the world on that side of it', () => {
  const far = pictureAround('JPN' as PlaceCode, 'PER', 'USA');
  expect(far).toMatch(/data-held="-?[\d.]+( -?[\d.]+){5}"/);
  expect(far).toMatch(/transform="translate\(-?4096\)"/);
  // Lima, to the east of Tokyo: 283 degrees.
  expect(far).toContain(`M${((283 / 360) * 4096).toFixed(1)} `);
});
