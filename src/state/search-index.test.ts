import { expect, test } from 'vitest';
import { sampleAgreement, sampleDate, SAMPLE_SCOPE } from '../core/record/sample-agreement.ts';
import type { Place, PlaceCode } from '../core/types.ts';
import { SearchIndex, type Found } from './search-index.ts';

const place = (code: string, seat: string, en: string, ar: string, tr: string): Place => ({
  code: code as PlaceCode,
  seat,
  at: [0, 0],
  names: { en, ar, tr },
});

const DATA = {
  scope: SAMPLE_SCOPE,
  places: [
    place('TUR', 'Ankara', 'Türkiye', 'تركيا', 'Türkiye'),
    place('KAZ', 'Astana', 'Kazakhstan', 'كازاخستان', 'Kazakistan'),
    place('AZE', 'Baku', 'Azerbaijan', 'أذربيجان', 'Azerbaycan'),
  ],
  agreements: [
    sampleAgreement({
      id: 'kaz-2022-anka',
      systems: ['Anka'],
      texts: {
        en: { title: 'Anka drones to be built', summary: '' },
        ar: { title: 'إنتاج مسيّرات «أنكا»', summary: '' },
        tr: { title: "Anka İHA'larının üretimi", summary: '' },
      },
    }),
    sampleAgreement({
      id: 'aze-2019',
      partners: ['AZE' as PlaceCode],
      date: sampleDate('2019-11-01', '2019-11-30'),
      texts: { en: { title: 'Defence cooperation', summary: '' } },
    }),
  ],
};
const INDEX = SearchIndex.of(DATA);

const ids = (text: string): string[] =>
  INDEX.search(text).map((found: Found) =>
    'id' in found ? found.id : 'code' in found ? found.code : found.name,
  );

test('a country is found in any language, without its accents and hamzas, before its agreements', () => {
  expect(ids('kazakhstan')).toEqual(['KAZ', 'kaz-2022-anka']);
  expect(ids('Kazakistan')).toEqual(['KAZ', 'kaz-2022-anka']);
  expect(ids('اذربيجان')).toEqual(['AZE', 'aze-2019']);
});

test('a beginning is enough, and a wrong letter is forgiven in a long word', () => {
  expect(ids('azer')).toEqual(['AZE', 'aze-2019']);
  expect(ids('kazakstan')[0]).toBe('KAZ');
});

test('systems, titles, seats and years are found, alone and together', () => {
  expect(ids('anka')).toContain('kaz-2022-anka');
  expect(ids('أنكا')).toEqual(['kaz-2022-anka']);
  expect(ids('iha uretimi')).toEqual(['kaz-2022-anka']);
  expect(ids('2019')).toEqual(['aze-2019']);
  expect(ids('astana 2022')).toEqual(['kaz-2022-anka']);
});

test('a year is not forgiven a digit, and the hub is no result', () => {
  expect(ids('2018')).toEqual([]);
  expect(ids('Türkiye')).toEqual([]);
});

test('nothing typed finds nothing', () => {
  expect(ids('')).toEqual([]);
  expect(ids('  ')).toEqual([]);
});

test('an index made in pieces finds what one made at once does', async () => {
  let grown: SearchIndex | null = null;
  await SearchIndex.inPieces(DATA, (index) => (grown = index));
  const pieces = grown! as SearchIndex;
  for (const text of ['anka', 'kazak', '2019'])
    expect(pieces.search(text)).toEqual(INDEX.search(text));
});

test('a large index finds partners before its last agreement is in it', async () => {
  const agreements = Array.from({ length: 3000 }, (_, i) => ({
    ...DATA.agreements[0]!,
    id: `a-${i}`,
  }));
  const found: number[] = [];
  await SearchIndex.inPieces({ ...DATA, agreements }, (index) => {
    found.push(index.search('kazak').filter(({ kind }) => kind === 'partner').length);
  });
  expect(found.length).toBeGreaterThan(10);
  expect(new Set(found)).toEqual(new Set([1]));
});

test('a system is a result with the number of its records', () => {
  expect(INDEX.search('anka')[0]).toEqual({ kind: 'system', name: 'Anka', records: 1 });
});

test('a misspelling is forgiven beside a year too', () => {
  expect(ids('kazkhstn 2022')).toEqual(['kaz-2022-anka']);
});

test('a country is found by what else it is called, alone and beside other words, its own name before others like it', () => {
  const otherNames = {
    places: { KAZ: ['Qazaqstan', 'Kazakh', 'بلاد الكازاخ'] },
    systems: { Anka: ['TAI Anka-S'] },
  };
  const index = SearchIndex.of({ ...DATA, otherNames });
  const first = (text: string): Found | undefined => index.search(text)[0];
  expect(first('qazaqstan')).toEqual({ kind: 'partner', code: 'KAZ' });
  expect(first('بلاد')).toEqual({ kind: 'partner', code: 'KAZ' });
  expect(first('qazaqstan 2022')).toEqual({ kind: 'agreement', id: 'kaz-2022-anka' });
  expect(first('TAI Anka')).toEqual({ kind: 'system', name: 'Anka', records: 1 });
});

test('a thing is found by a word that its titles do not use', () => {
  expect(ids('insansız hava aracı')).toEqual(['kaz-2022-anka']);
  expect(ids('درون كازاخستان')).toEqual(['kaz-2022-anka']);
  expect(ids('UAV 2022')).toEqual(['kaz-2022-anka']);
});
