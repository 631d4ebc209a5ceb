import { expect, test } from 'vitest';
import { isFiltered, NO_FILTERS, passes, without, withValue } from './filter.ts';
import { sampleAgreement } from '../record/sample-agreement.ts';
import type { PlaceCode } from '../types.ts';

const ANKA = sampleAgreement({ systems: ['Anka'], confidence: 'medium' });

test('no filter lets everything through', () => {
  expect(passes(ANKA, NO_FILTERS)).toBe(true);
  expect(isFiltered(NO_FILTERS)).toBe(false);
});

test('a hidden theme, or a value that it lacks, keeps an agreement out', () => {
  expect(passes(ANKA, { ...NO_FILTERS, hiddenThemes: new Set(['industry']) })).toBe(false);
  expect(passes(ANKA, withValue(NO_FILTERS, 'systems', 'Bayraktar TB2'))).toBe(false);
  expect(passes(ANKA, withValue(NO_FILTERS, 'natures', 'contract'))).toBe(false);
  expect(passes(ANKA, withValue(NO_FILTERS, 'confidences', 'high'))).toBe(false);
});

test('of several values of one filter any one is enough, of several filters each must fit', () => {
  const either = withValue(withValue(NO_FILTERS, 'partners', 'AZE'), 'partners', 'KAZ');
  expect(passes(ANKA, either)).toBe(true);
  expect(passes(ANKA, withValue(either, 'natures', 'talks'))).toBe(false);
});

test('an agreement with two partners fits a filter for one of them', () => {
  const both = sampleAgreement({ partners: ['AZE', 'GEO'] as PlaceCode[] });
  expect(passes(both, withValue(NO_FILTERS, 'partners', 'GEO'))).toBe(true);
});

test('a value taken out leaves the others', () => {
  const two = withValue(withValue(NO_FILTERS, 'systems', 'Anka'), 'systems', 'F-35');
  expect([...without(two, 'systems', 'Anka').systems]).toEqual(['F-35']);
});
