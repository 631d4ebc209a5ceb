import { expect, test } from 'vitest';
import { sampleAgreement, SAMPLE_SCOPE } from '../src/core/sample-agreement.ts';
import { buildOverview } from './build-overview.ts';

test('an overview has every agreement with its titles, and no evidence, summary or note', () => {
  const agreement = sampleAgreement({ note: 'A note.' });
  const dataset = {
    version: '1',
    scope: SAMPLE_SCOPE,
    agreements: [agreement],
    sources: [],
    places: [],
  };
  const [overview] = buildOverview(dataset).agreements;
  expect(overview).toEqual({
    ...agreement,
    note: null,
    evidence: [],
    stages: [],
    texts: { en: { title: agreement.texts.en.title, summary: '' } },
  });
});
