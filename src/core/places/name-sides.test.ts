import { expect, test } from 'vitest';
import { buildAll } from '../../pipeline/build-all.ts';
import { readInputFiles } from '../../../scripts/files/read-input-files.ts';
import { nameSides } from './name-sides.ts';
import { sampleAgreement, SAMPLE_SCOPE } from '../record/sample-agreement.ts';
import { LANGUAGES, type LngLat, type Place, type PlaceCode } from '../types.ts';

const place = (code: string, at: LngLat, name = code): Place => ({
  code: code as PlaceCode,
  seat: name,
  at,
  names: { en: name, ar: name, tr: name },
});
const ANKARA = place('TUR', [32.86, 39.93], 'Türkiye');

/** Sides of the partners, of which those named first have more records. */
function sidesOf(...partners: Place[]): Record<string, string> {
  const agreements = partners.flatMap(({ code }, i) =>
    Array.from({ length: partners.length - i }, () => sampleAgreement({ partners: [code] })),
  );
  const dataset = { agreements, places: [...partners, ANKARA], scope: SAMPLE_SCOPE };
  return Object.fromEntries(nameSides(dataset, 'en', 'Ankara'));
}

test('a name that has room stands on the far side of its circle from the hub', () => {
  expect(sidesOf(place('AZE', [49.87, 40.41]), place('EGY', [31.24, 30.04]))).toEqual({
    AZE: 'left',
    EGY: 'top',
  });
});

test('a name that would lie on a circle turns to the nearest side that is free', () => {
  // Algiers lies where the name of Tunis would be.
  const tunis = place('TUN', [10.17, 36.81], 'Tunisia');
  expect(sidesOf(tunis)).toEqual({ TUN: 'right' });
  expect(sidesOf(tunis, place('DZA', [3.06, 36.75], 'Algeria')).TUN).not.toBe('right');
});

test('of two names that would hide each other, the one with more records stays', () => {
  const west = place('WWW', [31, 30], 'West of the river');
  const east = place('EEE', [35, 31.4], 'East of the river');
  expect(sidesOf(west).WWW).toBe('top');
  expect(sidesOf(east).EEE).toBe('top');
  const both = sidesOf(west, east);
  expect(both.WWW).toBe('top');
  expect(both.EEE).not.toBe('top');
});

test('the real partners all have a side, the same one each time, in every language', () => {
  const built = buildAll(readInputFiles('data'));
  if (built.kind === 'faulty') throw new Error('the data have faults: run npm run data');
  for (const language of LANGUAGES) {
    const sides = nameSides(built.dataset, language, 'Ankara');
    expect(sides.size).toBe(built.dataset.places.length - 1);
    const again = { ...built.dataset, agreements: [...built.dataset.agreements] };
    expect([...nameSides(again, language, 'Ankara')]).toEqual([...sides]);
    expect(nameSides(built.dataset, language, 'Ankara')).toBe(sides);
  }
});
