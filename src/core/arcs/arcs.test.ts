import { expect, test } from 'vitest';
import { arcsOf } from './arcs.ts';
import { sampleAgreement, sampleDate, SAMPLE_SCOPE } from '../record/sample-agreement.ts';
import type { Agreement, Overview, Place, PlaceCode } from '../types.ts';

const place = (code: string, lng: number, lat: number): Place => ({
  code: code as PlaceCode,
  seat: code,
  at: [lng, lat],
  names: { en: code, ar: code, tr: code },
});

const datasetOf = (...agreements: Agreement[]): Overview => ({
  version: '1',
  scope: SAMPLE_SCOPE,
  agreements,
  places: [place('TUR', 32.86, 39.93), place('AZE', 49.87, 40.41), place('GEO', 44.83, 41.72)],
});

const codes = (...of: string[]): PlaceCode[] => of as PlaceCode[];

test('an agreement with two partners has two arcs, both from the hub', () => {
  const arcs = arcsOf(datasetOf(sampleAgreement({ partners: codes('AZE', 'GEO') })));
  expect(arcs.map(({ partner }) => partner)).toEqual(['AZE', 'GEO']);
  expect(arcs.every(({ hubAt }) => hubAt[0] === 32.86)).toBe(true);
});

test('the strands of a rope lie by theme in the order of the legend, then by date', () => {
  const themes = ['halted', 'arms', 'framework', 'arms'] as const;
  const arcs = arcsOf(
    datasetOf(
      ...themes.map((theme, i) => sampleAgreement({ id: `${i}`, theme, partners: codes('AZE') })),
    ),
  );
  expect(arcs.map(({ lane }) => lane)).toEqual([1.5, -0.5, -1.5, 0.5]);
  expect(new Set(arcs.map(({ rope }) => rope)).size).toBe(1);
});

test('an undated agreement has an arc without a life', () => {
  const undated = sampleAgreement({ date: sampleDate(null), partners: codes('AZE') });
  expect(arcsOf(datasetOf(undated))[0]!.life).toBeNull();
});

test('a partner without a place names itself and the cure', () => {
  expect(() => arcsOf(datasetOf(sampleAgreement({ partners: codes('QAT') })))).toThrow(
    'no place for "QAT" - add it to places.csv and run npm run data',
  );
});
