import { expect, test } from 'vitest';
import { sampleAgreement, sampleDate, SAMPLE_SCOPE } from '../record/sample-agreement.ts';
import type { PlaceCode } from '../types.ts';
import { isChoiceUndated } from './undated-choice.ts';
import type { Selection } from './view.ts';

const agreements = new Map(
  [
    sampleAgreement({ id: 'dated', date: sampleDate('2018-05-01') }),
    sampleAgreement({ id: 'undated', date: sampleDate(null) }),
    sampleAgreement({ id: 'undated-too', date: sampleDate(null) }),
  ].map((agreement) => [agreement.id, agreement]),
);
const isUndated = (selection: Selection): boolean =>
  isChoiceUndated({ selection, agreements, scope: SAMPLE_SCOPE });

test('the clock’s year is nobody’s where none of the chosen records has a date', () => {
  expect(isUndated({ kind: 'agreement', id: 'undated' })).toBe(true);
  expect(isUndated({ kind: 'several', ids: ['undated', 'undated-too'] })).toBe(true);
});

test('one record with a date has a year, and so has a partner', () => {
  expect(isUndated({ kind: 'agreement', id: 'dated' })).toBe(false);
  expect(isUndated({ kind: 'several', ids: ['undated', 'dated'] })).toBe(false);
  expect(isUndated({ kind: 'partner', code: 'KAZ' as PlaceCode })).toBe(false);
  expect(isUndated({ kind: 'none' })).toBe(false);
});
