import { expect, test } from 'vitest';
import {
  SAMPLE_ABOUT,
  sampleAgreement,
  sampleDate,
  SAMPLE_SCOPE,
} from '../core/record/sample-agreement.ts';
import { NO_FILTERS } from '../core/view/filter.ts';
import type { Mode } from '../core/time/time-window.ts';
import { LANGUAGES, type Language, type Overview, type PlaceCode } from '../core/types.ts';
import { defaultView } from '../core/address/view-url.ts';
import { CHANGE_MESSAGES } from '../i18n/change-messages.ts';
import { isolated } from '../i18n/isolated.ts';
import { Explorer } from '../state/explorer.svelte.ts';
import { captionOf } from './caption-words.ts';

const codes = (...of: string[]): PlaceCode[] => of as PlaceCode[];
const DATASET: Overview = {
  version: '1',
  about: SAMPLE_ABOUT,
  scope: SAMPLE_SCOPE,
  agreements: [
    sampleAgreement({ id: 'aze-1996', partners: codes('AZE'), date: sampleDate('1996-06-01') }),
    sampleAgreement({ id: 'kaz-2018', date: sampleDate('2018-05-01') }),
    sampleAgreement({ id: 'kaz-undated', date: sampleDate(null) }),
  ],
  places: codes('TUR', 'AZE', 'KAZ').map((code, i) => ({
    code,
    seat: code,
    at: [30 + i, 40 + i] as const,
    names: { en: code, ar: code, tr: code },
  })),
};

/** An explorer at June 2019. */
const june2019 = (): Explorer =>
  new Explorer(DATASET, { ...defaultView(SAMPLE_SCOPE), month: 341 }, 'en');

const countsOf = (explorer: Explorer): string =>
  captionOf(explorer, { text: null, withMonth: true }).counts;

function countsIn(mode: Mode, month = 341): string {
  const explorer = june2019();
  explorer.mode = mode;
  explorer.month = month;
  return countsOf(explorer);
}

test('a picture counts from the first year, and says no more where all is counted', () => {
  expect(countsIn({ kind: 'so-far' })).toBe(
    '1991 – June 2019 · 2 agreements and contracts with 2 partners',
  );
});

test('a picture that counts what is only reported too says so, of two moments as well', () => {
  const explorer = june2019();
  explorer.withReported = true;
  expect(countsOf(explorer)).toBe(
    '1991 – June 2019 · 2 firm or reported agreements and contracts with 2 partners',
  );
  explorer.mode = { kind: 'compare', since: 1991 };
  expect(countsOf(explorer)).toContain('+2 firm or reported agreements and contracts, ');
});

test('a picture of one partner counts its own, and one of a record tells when and with whom', () => {
  const explorer = june2019();
  const [code] = DATASET.agreements[0]!.partners;
  explorer.selection = { kind: 'partner', code: code! };
  expect(countsOf(explorer)).toBe('1991 – June 2019 · 1 record, a firm agreement or contract');
  const { id } = DATASET.agreements[0]!;
  explorer.selection = { kind: 'agreement', id };
  expect(countsOf(explorer)).toBe('1 June 1996 · AZE');
});

test('a picture of a window names the window’s years, and none before the first', () => {
  const spanOf = (years: number, month?: number): string =>
    countsIn({ kind: 'window', years }, month).split(' · ')[0]!;
  expect(countsIn({ kind: 'window', years: 5 })).toBe(
    'July 2014 – June 2019 · 1 agreement or contract with 1 partner',
  );
  expect(spanOf(5, 347)).toBe('2015 – 2019');
  expect(spanOf(1, 347)).toBe('2019');
  expect(spanOf(10, 30)).toBe('1991 – July 1993');
});

test('a picture of what is in force says so', () => {
  expect(countsIn({ kind: 'in-force' })).toMatch(/^In force in June 2019 · 2 /);
});

test('a picture that leaves records out names in each language what it is filtered by', () => {
  const explorer = june2019();
  const titles = (): string[] =>
    LANGUAGES.map((language) => {
      explorer.language = language;
      return captionOf(explorer, { text: null, withMonth: true }).title;
    });
  explorer.filters = { ...NO_FILTERS, partners: new Set(codes('KAZ')) };
  for (const title of titles()) expect(title).toMatch(/^KAZ · /);
  explorer.filters = { ...NO_FILTERS, systems: new Set(['Anka', 'Hisar']) };
  expect(titles()).toEqual([
    'Anka and Hisar · Ankara’s defence agreements',
    `${isolated('Anka')}، ${isolated('Hisar')} · اتفاقيات أنقرة الدفاعية`,
    'Anka ve Hisar · Ankara’nın savunma anlaşmaları',
  ]);
});

test('beside a record without a date no year stands in large letters, but in a film of the clock', () => {
  const explorer = june2019();
  explorer.selection = { kind: 'agreement', id: 'kaz-undated' };
  expect(captionOf(explorer, { text: null, withMonth: true })).toMatchObject({
    year: 'Undated',
    month: 'Map of June 2019',
  });
  expect(captionOf(explorer, { text: 'A scene', withMonth: false }).year).toBe('Undated');
  expect(captionOf(explorer, { text: null, withMonth: false }).year).toBe('2019');
});

test('a picture of two moments says in each language what its lines mean, any other has no lines to explain', () => {
  const explorer = june2019();
  const changesIn = (language: Language) => {
    explorer.language = language;
    return captionOf(explorer, { text: null, withMonth: false }).changes;
  };
  expect(LANGUAGES.map(changesIn)).toEqual([[], [], []]);
  explorer.mode = { kind: 'compare', since: 2015 };
  for (const language of LANGUAGES) {
    const { made, ended, kept } = CHANGE_MESSAGES[language];
    expect(changesIn(language).map(({ name }) => name)).toEqual([made, ended, kept]);
  }
});
