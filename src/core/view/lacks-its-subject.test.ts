import { expect, test } from 'vitest';
import { defaultView } from '../address/view-url.ts';
import {
  sampleAgreement,
  sampleDate,
  SAMPLE_ABOUT,
  SAMPLE_SCOPE,
} from '../record/sample-agreement.ts';
import type { Overview } from '../types.ts';
import { lacksItsSubject } from './lacks-its-subject.ts';

const agreement = sampleAgreement({ id: 'kaz-2010', date: sampleDate('2010-05-01') });
const DATASET: Overview = {
  ...{ version: '1', scope: SAMPLE_SCOPE, sources: [], places: [], about: SAMPLE_ABOUT },
  agreements: [agreement],
};
const view = defaultView(SAMPLE_SCOPE);
const focus = { selection: { kind: 'agreement', id: 'kaz-2010' } } as const;

test('a scene before its record was made shows nothing of its subject, one after it does', () => {
  expect(lacksItsSubject({ ...view, ...focus, month: 12 }, DATASET)).toBe(true);
  expect(lacksItsSubject({ ...view, ...focus }, DATASET)).toBe(false);
});

test('a view of everything has no subject that could be missing', () => {
  expect(lacksItsSubject({ ...view, month: 0 }, DATASET)).toBe(false);
});

test('a filter that leaves nothing is a subject that is missing', () => {
  const filters = { ...view.filters, hiddenThemes: new Set([agreement.theme]) };
  expect(lacksItsSubject({ ...view, filters }, DATASET)).toBe(true);
});
