import { expect, test } from 'vitest';
import { SAMPLE_ABOUT, sampleAgreement, sampleDate } from '../core/record/sample-agreement.ts';
import type { Tour } from '../core/tour/tour.ts';
import type { AgreementRecord, Dataset, LngLat, PlaceCode } from '../core/types.ts';
import { formatIn } from '../i18n/format.ts';
import { stillShapes } from '../still/still-shapes.ts';
import { handoutMarkup } from './handout-markup.ts';
import type { HandoutLook } from './handout.ts';

const place = (code: string, at: LngLat) => ({
  code: code as PlaceCode,
  seat: code,
  at,
  names: { en: `${code} & co`, ar: code, tr: code },
});
const evidence = (verdict: 'confirmed' | 'unchecked') => ({
  source: 's',
  supports: [],
  quotation: null,
  paraphrase: 'It was so.',
  verdict,
  checked: null,
});
const record = (id: string, day: string, verdict: 'confirmed' | 'unchecked'): AgreementRecord => ({
  ...sampleAgreement({ id, partners: ['KAZ' as PlaceCode], date: sampleDate(day) }),
  texts: { en: { title: `About ${id}`, summary: '' } },
  note: null,
  evidence: [evidence(verdict)],
  stages: [],
  links: [],
});
const dataset: Dataset = {
  version: '7',
  about: SAMPLE_ABOUT,
  scope: { hub: 'TUR' as PlaceCode, firstYear: 1991, lastYear: 2024 },
  agreements: [
    record('first', '2010-05-01', 'confirmed'),
    record('second', '2020-05-01', 'unchecked'),
  ],
  places: [place('TUR', [33, 40]), place('KAZ', [71, 51])],
  sources: [
    {
      id: 's',
      file: null,
      url: 'https://news.example/a?b=1&c=2',
      title: 'عنوان',
      publisher: 'A <paper>',
      language: 'ar',
      published: null,
      terms: 'facts',
    },
  ],
};
const shapes = stillShapes({
  type: 'Topology',
  arcs: [],
  objects: { countries: { type: 'GeometryCollection', geometries: [] } },
});
const tour: Tour = {
  id: 't',
  title: { en: 'A tour', ar: 'جولة' },
  scenes: [
    {
      query: 'time=2012-12&focus=KAZ',
      play: null,
      caption: { en: 'One' },
      notes: { en: 'Said aloud' },
    },
    { query: 'time=2024-12', play: { from: 0, to: 407 }, caption: { en: 'All' }, notes: null },
  ],
};
const written = (look: Partial<HandoutLook> = {}): string =>
  handoutMarkup(tour, dataset, shapes, {
    language: 'en',
    format: formatIn(look.language ?? 'en', 'latn'),
    page: 'https://maps.example/arcs/',
    withNotes: true,
    ...look,
  }).text;

test('a scene has its picture, words, records with their sources, and its link with a code', () => {
  const [, first, second] = written().split('<section');
  expect(first).toContain('December 2012');
  expect(first).toContain('Scene 1 of 2');
  expect(first).toMatch(/<figure><svg/);
  expect(first).toContain('Said aloud');
  expect(first).toContain('1\u00a0record, 1\u00a0looked up a second time');
  expect(first).toContain('About first');
  expect(first).not.toContain('About second');
  expect(first).toContain('<bdi>A &lt;paper&gt;</bdi>');
  expect(first).toContain('<cite lang="ar" dir="rtl">عنوان</cite>');
  expect(first).toContain('href="https://maps.example/arcs/?time=2012-12&amp;focus=KAZ"');
  expect(first).toContain('class="code"');
  expect(second).toContain('January 1991 – December 2024');
  expect(second).not.toContain('About');
});

test('of two moments a scene lists what its headline tells: what they differ in, of a partner or of a filter', () => {
  for (const query of ['focus=KAZ', 'country=KAZ']) {
    const scene = { query: `${query}&time=2022-12&compare=2015-12`, play: null, notes: null };
    const compared = handoutMarkup(
      { ...tour, scenes: [{ ...scene, caption: { en: 'Since' } }] },
      dataset,
      shapes,
      { language: 'en', format: formatIn('en', 'latn'), page: null, withNotes: false },
    ).text;
    expect(compared).toContain('December 2015 – December 2022 · +1\u00a0record');
    expect(compared).toContain('About second');
    expect(compared).not.toContain('About first');
  }
});

test('what is not translated says in which language it is, and the page runs its own way', () => {
  const arabic = written({ language: 'ar' });
  expect(arabic).toMatch(/^<div class="handout" lang="ar" dir="rtl">/);
  expect(arabic).toContain('<span>جولة</span>');
  expect(arabic).toContain('<p class="caption" lang="en" dir="ltr">One</p>');
});

test('notes stay away where they are not wanted, links where nobody could follow them', () => {
  expect(written({ withNotes: false })).not.toContain('Said aloud');
  for (const page of [null, 'file:///home/a/map.html'])
    expect(written({ page })).not.toContain('class="link"');
});

test('nothing in it is refused by a page that allows no styles and scripts of its own', () => {
  expect(written()).not.toMatch(/ style=|<style|<script| on\w+=/);
});
