import { expect, test } from 'vitest';
import { SAMPLE_ABOUT, sampleAgreement, SAMPLE_SCOPE } from '../core/record/sample-agreement.ts';
import { NO_FILTERS, withValues } from '../core/view/filter.ts';
import type { Overview, PlaceCode } from '../core/types.ts';
import type { Selection } from '../core/view/view.ts';
import { subjectTitle } from './subject-text.ts';

const KAZ = 'KAZ' as PlaceCode;
const DATASET: Overview = {
  version: '1',
  about: SAMPLE_ABOUT,
  scope: SAMPLE_SCOPE,
  agreements: [sampleAgreement()],
  places: [
    {
      code: KAZ,
      seat: 'Astana',
      at: [71, 51],
      names: { en: 'Kazakhstan', ar: 'كازاخستان', tr: 'Kazakistan' },
    },
  ],
};
const about = {
  ...SAMPLE_ABOUT,
  titleWithPartner: { en: '{partner} and Türkiye’s defence agreements' },
};
const of = (selection: Selection, dataset = DATASET, filters = NO_FILTERS): string =>
  subjectTitle({ selection, filters }, dataset, 'en');

test('a view is called after the partner that it is about, in the data’s own words where they have some', () => {
  const partner = { kind: 'partner', code: KAZ } as const;
  expect(of(partner)).toBe('Kazakhstan · Ankara’s defence agreements');
  expect(of(partner, { ...DATASET, about })).toBe('Kazakhstan and Türkiye’s defence agreements');
  const filtered = withValues(NO_FILTERS, 'partners', [KAZ]);
  expect(of({ kind: 'none' }, DATASET, filtered)).toBe('Kazakhstan · Ankara’s defence agreements');
});

test('a record’s view is called after it, and the whole map after the work', () => {
  expect(of({ kind: 'agreement', id: 'kaz-2022-anka' })).toBe(
    'Anka drones to be built in Kazakhstan',
  );
  expect(of({ kind: 'none' })).toBe('Ankara’s defence agreements');
});
