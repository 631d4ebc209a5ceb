import { expect, test } from 'vitest';
import {
  isFiltered,
  isOnly,
  NO_FILTERS,
  onlyTheme,
  passes,
  passesAsArc,
  STATUS_GROUPS,
  without,
  withValues,
} from './filter.ts';
import { themeOf } from '../record/theme.ts';
import { STATUSES, THEMES } from '../types.ts';
import { sampleAgreement } from '../record/sample-agreement.ts';
import type { PlaceCode } from '../types.ts';

const ANKA = sampleAgreement({ systems: ['Anka'], confidence: 'medium' });

test('no filter lets everything through', () => {
  expect(passes(ANKA, NO_FILTERS)).toBe(true);
  expect(isFiltered(NO_FILTERS)).toBe(false);
});

test('a hidden theme, or a value that it lacks, keeps an agreement out', () => {
  expect(passes(ANKA, { ...NO_FILTERS, hiddenThemes: new Set(['industry']) })).toBe(false);
  expect(passes(ANKA, withValues(NO_FILTERS, 'systems', ['Bayraktar TB2']))).toBe(false);
  expect(passes(ANKA, withValues(NO_FILTERS, 'natures', ['contract']))).toBe(false);
  expect(passes(ANKA, withValues(NO_FILTERS, 'confidences', ['high']))).toBe(false);
});

test('of several values of one filter any one is enough, of several filters each must fit', () => {
  const either = withValues(withValues(NO_FILTERS, 'partners', ['AZE']), 'partners', ['KAZ']);
  expect(passes(ANKA, either)).toBe(true);
  expect(passes(ANKA, withValues(either, 'natures', ['talks']))).toBe(false);
});

test('an agreement with two partners fits a filter for one of them', () => {
  const both = sampleAgreement({ partners: ['AZE', 'GEO'] as PlaceCode[] });
  expect(passes(both, withValues(NO_FILTERS, 'partners', ['GEO']))).toBe(true);
});

test('of its arcs those alone pass that go to a partner that is asked for; all of them where none is', () => {
  const agreement = sampleAgreement({ partners: ['AZE', 'GEO'] as PlaceCode[] });
  const arcs = agreement.partners.map((partner) => ({ agreement, partner }));
  const georgias = withValues(NO_FILTERS, 'partners', ['GEO']);
  expect(arcs.map((arc) => passesAsArc(arc, georgias))).toEqual([false, true]);
  expect(arcs.map((arc) => passesAsArc(arc, NO_FILTERS))).toEqual([true, true]);
  const contracts = withValues(georgias, 'natures', ['contract']);
  expect(arcs.some((arc) => passesAsArc(arc, contracts))).toBe(false);
});

test('a value taken out leaves the others', () => {
  const two = withValues(withValues(NO_FILTERS, 'systems', ['Anka']), 'systems', ['F-35']);
  expect([...without(two, 'systems', 'Anka').systems]).toEqual(['F-35']);
});

test('a theme is shown alone at once, whatever was hidden, and asked for again it brings back all', () => {
  for (const theme of THEMES) {
    const alone = onlyTheme(
      { ...NO_FILTERS, hiddenThemes: new Set([theme, 'arms']) },
      theme,
      THEMES,
    );
    expect(THEMES.filter((each) => !alone.hiddenThemes.has(each))).toEqual([theme]);
    expect(THEMES.filter((each) => isOnly(alone, each, THEMES))).toEqual([theme]);
    expect(onlyTheme(alone, theme, THEMES)).toEqual(NO_FILTERS);
  }
});

test('what was sought and what was stopped are told apart by status, and are all that is halted', () => {
  const stopped = withValues(NO_FILTERS, 'statuses', STATUS_GROUPS.stopped);
  expect(passes(sampleAgreement({ status: 'cancelled' }), stopped)).toBe(true);
  expect(passes(sampleAgreement({ status: 'sought' }), stopped)).toBe(false);
  const halted = STATUSES.filter(
    (status) => themeOf({ nature: 'agreement', kind: 'sale', status }) === 'halted',
  );
  expect([...halted].sort()).toEqual(
    [...STATUS_GROUPS.sought, ...STATUS_GROUPS.stopped].toSorted(),
  );
});
