import { expect, test } from 'vitest';
import type { Arc } from '../arcs/arcs.ts';
import { arcTo, lifeFrom } from '../arcs/arc-fixture.ts';
import { SAMPLE_ABOUT, sampleAgreement } from '../record/sample-agreement.ts';
import type { Nature, PlaceCode } from '../types.ts';
import { drawnToTell } from './drawn-now.ts';
import { NO_FILTERS, withValues } from './filter.ts';

const arcOf = (id: string, nature: Nature, code: string): Arc => {
  const partner = code as PlaceCode;
  const agreement = sampleAgreement({ id, nature, partners: [partner] });
  return { ...arcTo([50, 40], { life: lifeFrom(1991) }), agreement, partner };
};
const VIEW = {
  filters: NO_FILTERS,
  withReported: false,
  mode: { kind: 'so-far' },
  shownArcs: [
    arcOf('talks', 'talks', 'AZE'),
    arcOf('mandate', 'mandate', 'KAZ'),
    arcOf('signed', 'agreement', 'AZE'),
  ],
  dataset: { about: SAMPLE_ABOUT },
} as const;

test('where hardly any agreement is made yet, all that is drawn is told, and how much of it is firm', () => {
  expect(drawnToTell(VIEW, 1992, false, 1)).toEqual({ records: 3, firm: 1, partners: 2 });
});

test('the headline counts agreements as ever where there are more, or nothing else is drawn', () => {
  expect(drawnToTell(VIEW, 1992, false, 2)).toBeNull();
  expect(drawnToTell({ ...VIEW, shownArcs: VIEW.shownArcs.slice(2) }, 1992, false, 1)).toBeNull();
  expect(drawnToTell({ ...VIEW, shownArcs: [] }, 1992, false, 0)).toBeNull();
});

test('it does so where the reader has reported ones counted, and where two moments are compared', () => {
  expect(drawnToTell({ ...VIEW, withReported: true }, 1992, false, 1)).toBeNull();
  const mode = { kind: 'compare', since: 1990 } as const;
  expect(drawnToTell({ ...VIEW, mode }, 1992, false, 1)).toBeNull();
});

test('of a filtered map all that is drawn is told, however many agreements there are', () => {
  const filters = withValues(NO_FILTERS, 'natures', ['talks']);
  expect(drawnToTell({ ...VIEW, filters }, 1992, false, 9)?.records).toBe(3);
});

test('data that do not say what their records are have all of them counted, those without a date told apart', () => {
  const dataset = { about: { ...SAMPLE_ABOUT, unsaid: ['nature'] } } as const;
  const shownArcs = [
    arcOf('one', 'agreement', 'AZE'),
    { ...arcOf('two', 'agreement', 'KAZ'), life: null },
  ];
  const view = { ...VIEW, dataset, shownArcs };
  expect(drawnToTell(view, 1992, true, 1)).toEqual({
    records: 2,
    firm: 2,
    partners: 2,
    undated: 1,
  });
  expect(drawnToTell(view, 1992, false, 1)).toBeNull();
});
