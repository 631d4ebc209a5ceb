import { expect, test } from 'vitest';
import { packOverview, unpackOverview, type PackedOverview } from './packed-overview.ts';
import { sampleAgreement, sampleDate, sampleEnd, SAMPLE_SCOPE } from './sample-agreement.ts';
import type { Agreement, Overview, PlaceCode } from '../types.ts';

const outline = (parts: Parameters<typeof sampleAgreement>[0]): Agreement => {
  const { texts, ...record } = sampleAgreement(parts);
  const title = { en: { title: texts.en.title }, tr: { title: 'Başlık' } };
  const beyond = { note: undefined, evidence: undefined, stages: undefined, links: undefined };
  return { ...record, ...beyond, texts: title };
};

const overview: Overview = {
  version: '1',
  scope: SAMPLE_SCOPE,
  places: [],
  agreements: [
    outline({ id: 'plain' }),
    outline({
      id: 'rich',
      partners: ['AZE', 'GEO'] as PlaceCode[],
      systems: ['TB2', 'Anka'],
      value: { min: 1, max: 2, currency: 'USD' },
      quotes: ['article-001'],
      end: sampleEnd('2020-05-01'),
      theme: 'halted',
      status: 'talks',
    }),
    outline({ id: 'undated', date: sampleDate(null), partners: [] }),
  ],
};

test('what is packed comes back as it was, also by way of a file', () => {
  const file = JSON.parse(JSON.stringify(packOverview(overview))) as PackedOverview;
  expect(unpackOverview(file)).toEqual(overview);
});

test('five hundred agreements take less than half of what objects take', () => {
  const many = {
    ...overview,
    agreements: Array.from({ length: 500 }, () => overview.agreements[0]!),
  };
  const [packed, whole] = [packOverview(many), many].map((each) => JSON.stringify(each).length);
  expect(packed!).toBeLessThan(whole! / 2);
});
