import { expect, test } from 'vitest';
import { sampleAgreement, sampleDate, SAMPLE_SCOPE } from '../../core/sample-agreement.ts';
import type { Dataset, Language, Place, PlaceCode } from '../../core/types.ts';
import { defaultView } from '../../core/view-url.ts';
import type { View } from '../../core/view.ts';
import { Explorer } from '../../state/explorer.svelte.ts';
import { ShareChoices } from './share-choices.svelte.ts';

const KAZ = 'KAZ' as PlaceCode;
const DATASET: Dataset = {
  version: '1.2.0',
  scope: SAMPLE_SCOPE,
  agreements: [
    sampleAgreement({
      id: 'kaz-2022',
      partners: [KAZ],
      date: sampleDate('2022-05-01', '2022-05-31'),
      texts: {
        en: { title: 'Anka & “TB2”', summary: '' },
        tr: { title: 'Anka ile TB2', summary: '' },
      },
    }),
  ],
  sources: [],
  places: [
    place('TUR', 29, { en: 'Türkiye', ar: 'تركيا', tr: 'Türkiye' }),
    place('KAZ', 71, { en: 'Kazakhstan', ar: 'كازاخستان', tr: 'Kazakistan' }),
  ],
};
const PAGE = 'https://arcs.test/map/?from=mail';

function place(code: string, lng: number, names: Record<Language, string>): Place {
  return { code: code as PlaceCode, seat: code, at: [lng, 45], names };
}

function choose(view: Partial<View>, page = PAGE): { explorer: Explorer; choices: ShareChoices } {
  const explorer = new Explorer(DATASET, { ...defaultView(SAMPLE_SCOPE), ...view }, 'en');
  return { explorer, choices: new ShareChoices(explorer, page) };
}

test('the link is the view as it is now, in the language of whoever opens it', () => {
  const { explorer, choices } = choose({ selection: { kind: 'agreement', id: 'kaz-2022' } });
  explorer.playhead = 2019.5;
  expect(choices.link).toBe('https://arcs.test/map/?from=mail&time=2019-06&focus=kaz-2022');
  explorer.playhead = 2020;
  expect(choices.link).toContain('time=2019-12');
});

test('the language may be fixed, and the view left out', () => {
  const { choices } = choose({ scheme: 'dark' });
  choices.language = 'ar';
  expect(choices.link).toBe('https://arcs.test/map/?from=mail&lang=ar&scheme=dark');
  choices.what = 'default';
  expect(choices.link).toBe('https://arcs.test/map/?from=mail&lang=ar');
});

test('frozen, link and snippet lead to the folder of the version', () => {
  const { choices } = choose({ language: 'tr' });
  choices.frozen = true;
  expect(choices.link).toBe('https://arcs.test/map/v/1.2.0/?from=mail&lang=tr');
  expect(choices.snippet.site).toBe('https://arcs.test/map/v/1.2.0/');
});

test('a snippet has its own colours and dress, and nothing that only the page has', () => {
  const { choices } = choose({ listOpen: true, laneOpen: true, presenting: true, scheme: 'dark' });
  expect(choices.snippet.query).toBe('scheme=dark');
  choices.scheme = null;
  choices.transparent = true;
  choices.minimal = true;
  expect(choices.snippet.query).toBe('chrome=min&background=transparent');
});

test('a frame is called by what is selected in it, in the language chosen', () => {
  const { choices } = choose({ selection: { kind: 'agreement', id: 'kaz-2022' } });
  expect(choices.snippet.title).toBe('Anka & “TB2” · Ankara’s defence agreements');
  choices.language = 'tr';
  expect(choices.snippet.title).toMatch(/^Anka ile TB2 · /);
  const partner = choose({ selection: { kind: 'partner', code: KAZ }, language: 'ar' });
  expect(partner.choices.snippet.title).toBe('كازاخستان · اتفاقيات أنقرة الدفاعية');
  expect(choose({}).choices.snippet.title).toBe('Ankara’s defence agreements');
});

test('a side that can’t be read leaves the last one that could', () => {
  const { choices } = choose({});
  expect(choices.snippet).toMatchObject({ width: null, height: 480 });
  choices.size = 'custom';
  choices.width = '500';
  choices.height = '600';
  choices.width = '50';
  expect(choices.width).toBe('50');
  expect(choices.snippet).toMatchObject({ width: 500, height: 600 });
  choices.size = '390x520';
  expect(choices.snippet).toMatchObject({ width: 390, height: 520 });
});

test('a page opened as a file knows that its address leads nobody to it', () => {
  expect(choose({}, 'file:///home/reader/arcs.html').choices.isLocal).toBe(true);
  expect(choose({}).choices.isLocal).toBe(false);
});
