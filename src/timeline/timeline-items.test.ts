import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REGIONS } from '../core/record/region.ts';
import { sampleAgreement, sampleDate, SAMPLE_SCOPE } from '../core/record/sample-agreement.ts';
import { THEMES, type Language, type Place, type PlaceCode } from '../core/types.ts';
import type { Grouping } from '../core/view/view.ts';
import { timelineItems, type GroupNames } from './timeline-items.ts';

const NAMES = {
  theme: Object.fromEntries(THEMES.map((theme) => [theme, `the ${theme}`])),
  region: Object.fromEntries(REGIONS.map((region) => [region, `the ${region}`])),
} as unknown as GroupNames;

const place = (code: string, en: string, ar: string, tr: string): Place => ({
  code: code as PlaceCode,
  seat: '',
  at: [0, 0],
  names: { en, ar, tr },
});
const PLACES = [
  place('AZE', 'Azerbaijan', 'أذربيجان', 'Azerbaycan'),
  place('TCD', 'Chad', 'تشاد', 'Çad'),
  place('CZE', 'Czechia', 'التشيك', 'Çekya'),
  place('DZA', 'Algeria', 'الجزائر', 'Cezayir'),
  place('QAT', 'Qatar', 'قطر', 'Katar'),
];

const partners = (...codes: string[]) => codes as PlaceCode[];
const lane = (
  agreements: Parameters<typeof sampleAgreement>[0][],
  grouping: Grouping = 'theme',
  language: Language = 'en',
) =>
  timelineItems(
    { agreements: agreements.map(sampleAgreement), places: PLACES, scope: SAMPLE_SCOPE },
    language,
    grouping,
    NAMES,
  );

test('an item spans the whole of its date interval, in UTC', () => {
  const [item] = lane([{ date: sampleDate('2019-06-01', '2019-06-30') }]).items;
  expect(item!.start.toISOString()).toBe('2019-06-01T00:00:00.000Z');
  expect(item!.end.toISOString()).toBe('2019-07-01T00:00:00.000Z');
});

test('a day lasts until the next midnight', () => {
  const [item] = lane([{ date: sampleDate('2020-02-29') }]).items;
  expect(item!.end.toISOString()).toBe('2020-03-01T00:00:00.000Z');
});

test('its class tells theme and precision', () => {
  const [item] = lane([{ theme: 'halted', date: sampleDate('1996-01-01', '1999-12-31') }]).items;
  expect(item!.className).toBe('theme-halted precision-span');
});

test('what stands on the shelf is not in the lane', () => {
  const { items, groups } = lane([
    { date: sampleDate(null) },
    { date: sampleDate('1988-12-13') },
    { date: sampleDate('2025-01-01') },
  ]);
  expect(items).toEqual([]);
  expect(groups).toEqual([]);
});

test('by theme, rows are in the order of the legend and none is empty', () => {
  const { groups } = lane([{ theme: 'halted' }, { theme: 'arms' }, { theme: 'framework' }]);
  expect(groups).toEqual([
    { id: 'framework', content: 'the framework', order: 0, className: 'theme-framework' },
    { id: 'arms', content: 'the arms', order: 1, className: 'theme-arms' },
    { id: 'halted', content: 'the halted', order: 2, className: 'theme-halted' },
  ]);
});

test('by partner, an agreement is in the row of each; rows go by name in the language shown', () => {
  const agreements = [{ id: 'a', partners: partners('TCD', 'AZE', 'DZA', 'CZE') }];
  const rows = (language: Language) =>
    lane(agreements, 'partner', language).groups.map(({ content }) => content);
  expect(rows('en')).toEqual(['Algeria', 'Azerbaijan', 'Chad', 'Czechia']);
  expect(rows('tr')).toEqual(['Azerbaycan', 'Cezayir', 'Çad', 'Çekya']);
  expect(rows('ar')).toEqual(['أذربيجان', 'التشيك', 'الجزائر', 'تشاد']);
  expect(lane(agreements, 'partner').items.map(({ agreement }) => agreement)).toEqual(
    Array(4).fill('a'),
  );
});

test('by region, an agreement with two partners in one region is there once', () => {
  const { items, groups } = lane([{ partners: partners('QAT', 'SAU', 'AZE') }], 'region');
  expect(items.map(({ group }) => group)).toEqual(['middle-east', 'caucasus-central-asia']);
  expect(groups.map(({ content }) => content)).toEqual([
    'the middle-east',
    'the caucasus-central-asia',
  ]);
});

test('a title is in the language shown, or in English and says so', () => {
  const texts = {
    en: { title: 'Military training', summary: '' },
    tr: { title: 'Askerî eğitim', summary: '' },
  };
  expect(lane([{ texts }], 'theme', 'tr').items[0]).toMatchObject({
    content: 'Askerî eğitim',
    lang: 'tr',
  });
  expect(lane([{ texts }], 'theme', 'ar').items[0]).toMatchObject({
    content: 'Military training',
    lang: 'en',
  });
});

test('every item has an id of its own and a row that is there', () => {
  const anyAgreement = fc.record({
    theme: fc.constantFrom(...THEMES),
    partners: fc
      .uniqueArray(fc.constantFrom('AZE', 'TCD', 'CZE', 'DZA', 'QAT'), { minLength: 1 })
      .map((codes) => partners(...codes)),
  });
  fc.assert(
    fc.property(
      fc.array(anyAgreement),
      fc.constantFrom<Grouping>('theme', 'region', 'partner'),
      (agreements, grouping) => {
        const numbered = agreements.map((about, index) => ({ id: `agreement-${index}`, ...about }));
        const { items, groups } = lane(numbered, grouping);
        const rows = new Set(groups.map(({ id }) => id));
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        expect(items.every(({ group, start, end }) => rows.has(group) && start < end)).toBe(true);
        expect(new Set(items.map(({ agreement }) => agreement)).size).toBe(agreements.length);
      },
    ),
  );
});
