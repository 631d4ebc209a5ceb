import { expect, test } from 'vitest';
import { sampleAgreement, SAMPLE_SCOPE } from '../../core/record/sample-agreement.ts';
import { buildOverview } from './build-overview.ts';

test('an overview has every agreement with its titles, and no evidence, stages, summary or note', () => {
  const record = sampleAgreement({ note: 'A note.', quotes: ['article-000'] });
  const dataset = {
    version: '1',
    scope: SAMPLE_SCOPE,
    agreements: [record],
    sources: [],
    places: [],
  };
  const { agreements, ...rest } = buildOverview(dataset);
  expect(rest).toEqual({ version: '1', scope: SAMPLE_SCOPE, places: [] });
  const beyond = { note: undefined, evidence: undefined, stages: undefined, links: undefined };
  const texts = { en: { title: record.texts.en.title } };
  expect(agreements).toEqual([{ ...record, ...beyond, texts }]);
});
