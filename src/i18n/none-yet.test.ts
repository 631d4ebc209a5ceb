import { expect, test } from 'vitest';
import { arcsOf } from '../core/arcs/arcs.ts';
import {
  SAMPLE_ABOUT,
  sampleAgreement,
  sampleDate,
  SAMPLE_SCOPE as scope,
} from '../core/record/sample-agreement.ts';
import { monthOfPlayhead } from '../core/time/scope.ts';
import { LANGUAGES, type Overview, type PlaceCode } from '../core/types.ts';
import { formatIn } from './format.ts';
import { noneYetText } from './none-yet.ts';

const partners = ['QAT'] as PlaceCode[];
const dataset: Overview = {
  version: '1',
  about: SAMPLE_ABOUT,
  scope,
  agreements: [
    sampleAgreement({ id: 'b', partners, date: sampleDate('2011-02-01') }),
    sampleAgreement({ id: 'a', partners, date: sampleDate('2007-05-23') }),
    sampleAgreement({ id: 'c', partners, date: sampleDate(null) }),
  ],
  places: ['TUR', 'QAT'].map((code, i) => ({
    code: code as PlaceCode,
    seat: code,
    at: [30 + 20 * i, 40] as const,
    names: { en: code, ar: code, tr: code },
  })),
};
const arcs = arcsOf(dataset);
const of = (at: number, more: Partial<Parameters<typeof noneYetText>[1]> = {}) => {
  const language = more.language ?? 'en';
  const month = monthOfPlayhead(at, scope);
  const now = { month, mode: { kind: 'so-far' }, scope, shelfDrawn: false, language } as const;
  return noneYetText(arcs, { ...now, ...more }, formatIn(language, 'latn'));
};

test('before the first record of a partner its year is told, in each language; from then on nothing', () => {
  for (const language of LANGUAGES) expect(of(1995.5, { language })).toContain('2007');
  expect(of(1995.5)).toBe('no record yet; the first is of 2007');
  expect(of(2007.5)).toBeNull();
});

test('where anything of it is drawn nothing is missing: what has no date, and the later of two moments', () => {
  expect(of(1995.5, { shelfDrawn: true })).toBeNull();
  expect(of(1995.5, { mode: { kind: 'compare', since: 2020 } })).toBeNull();
  expect(of(1995.5, { mode: { kind: 'compare', since: 2001 } })).toContain('2007');
});
