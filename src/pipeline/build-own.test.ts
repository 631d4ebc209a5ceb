import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readInputFiles } from '../../scripts/files/read-input-files.ts';
import type { PlaceCode } from '../core/types.ts';
import { buildAll, type Built } from './build-all.ts';
import { lenderOf, ownFiles, rawTableOfFile, readOwnTable } from './build-own.ts';
import type { Answers } from './guess/reading.ts';
import { NO_WORDS, type OwnWords } from './plain/tables-of-own.ts';

const lender = lenderOf(readInputFiles('data'));

function built(text: string, answers: Answers = {}, words: Partial<OwnWords> = {}): Built {
  const bytes = new TextEncoder().encode(text);
  const file = { path: 'mine.csv', size: bytes.length, bytes };
  const { table, encoding } = rawTableOfFile(file, answers);
  const reading = readOwnTable(table, encoding, answers, lender);
  const result = buildAll(ownFiles(reading, file, { ...NO_WORDS, ...words }, lender)!);
  if (result.kind === 'faulty') throw new Error(JSON.stringify(result.problems));
  return result;
}

const around = (hub: string): Answers => ({ hub: hub as PlaceCode });
const TOKYO = `title,date,partners
Japan - Peru,3/14/2011,Peru
Chile - Japan,2015-06,"Chile;Japan"
Japan - USA,,USA
Japan - USA,,USA
Japan - Soviet Union,1956-10-19,Soviet Union
`;

test('a map around Tokyo says Tokyo in three languages, runs over its own years and keeps repeated rows apart', () => {
  const { about, scope, agreements, places } = built(TOKYO, {}, { title: 'Japan’s pacts' }).dataset;
  expect(about).toMatchObject({
    name: 'japans-pacts',
    title: { en: 'Japan’s pacts' },
    hub: { en: 'Tokyo', ar: 'طوكيو', tr: 'Tokyo' },
    author: '',
    license: null,
  });
  expect(scope).toEqual({ hub: 'JPN', firstYear: 1956, lastYear: 2015 });
  expect(agreements.map(({ partners }) => partners.join())).toEqual([
    ...['SUN', 'PER', 'CHL', 'USA', 'USA'],
  ]);
  expect(new Set(agreements.map(({ id }) => id)).size).toBe(5);
  expect(places.find(({ code }) => code === ('SUN' as PlaceCode))).toMatchObject({
    seat: 'Moscow',
    names: { en: 'Soviet Union' },
  });
});

test('nothing of a row is lost: other columns are in its summary, and known ones are taken over', () => {
  const { agreements } = built(
    'title,date,partners,kind,ratio,status\nA,2019-01-02/2019-03-04,Peru,training,12,odd\n',
    around('FRA'),
  ).dataset;
  expect(agreements[0]).toMatchObject({
    kind: 'training',
    status: 'announced',
    date: { precision: 'span', interval: { from: '2019-01-02', to: '2019-03-04' } },
    texts: { en: { summary: 'ratio: 12 · status: odd' } },
  });
});

test('licence and author go with the data, and are nobody’s where nobody said them', () => {
  const named = built(TOKYO, {}, { author: 'A. Student', license: 'CC0-1.0', title: 'Pacts' });
  expect(JSON.parse(String(named.outputs.get('agreements.json')))).toMatchObject({
    license: 'CC0-1.0',
    citation: 'Pacts. Version 1.0.0. CC0 1.0.',
    about: { author: 'A. Student' },
  });
  const bare = JSON.parse(String(built(TOKYO).outputs.get('agreements.json'))) as object;
  expect(bare).not.toHaveProperty('license');
});

test('a table in Arabic is a map too', () => {
  const { agreements } = built(
    'العنوان,التاريخ,الدولة\nتدريب,٢٠١٩-٠٦,قطر\n',
    around('EGY'),
  ).dataset;
  expect(agreements[0]).toMatchObject({ partners: ['QAT'], texts: { ar: { title: 'تدريب' } } });
});

test('a column of categories is the legend, in its own words', () => {
  const text = `title,date,partners,Type
A,2001,Peru,Trade
B,2002,Chile,Trade
C,2003,Peru,Culture
D,2004,Mali,Trade
E,2005,Mali,Culture
`;
  const { dataset, outputs } = built(text, around('FRA'));
  expect(dataset.about.categories).toEqual([{ en: 'Trade' }, { en: 'Culture' }]);
  expect(dataset.agreements.map(({ theme }) => theme)).toEqual([
    ...['framework', 'framework', 'industry', 'framework', 'industry'],
  ]);
  const zip = unzipSync(outputs.get('data-package.zip') as Uint8Array);
  const again = buildAll(
    new Map(
      Object.entries(zip).map(([path, bytes]) => [path, { path, size: bytes.length, bytes }]),
    ),
  ) as Built;
  expect(again.dataset).toEqual(dataset);
});

test('a title that was pasted with what nobody sees is the title without it', () => {
  const { about } = built(
    TOKYO,
    {},
    { title: 'Pacts\u202e\u0007 of\ufffd\ud800 Japan', author: '\0' },
  ).dataset;
  expect(about.title.en).toBe('Pacts of Japan');
  expect(about.author).toBe('');
});
