import { expect, test } from 'vitest';
import { readInputFiles } from '../../../scripts/files/read-input-files.ts';
import { lenderOf, rawTableOfFile, readOwnTable } from '../build-own.ts';
import type { Answers, Reading } from './reading.ts';

const lender = lenderOf(readInputFiles('data'));

function read(text: string, answers: Answers = {}): Reading {
  const bytes = new TextEncoder().encode(text);
  const file = { path: 'x.csv', size: bytes.length, bytes };
  const { table, encoding } = rawTableOfFile(file, answers);
  return readOwnTable(table, encoding, answers, lender);
}

const partnersOf = ({ rows }: Reading): string[] => rows.map(({ partners }) => partners.join('+'));
const daysOf = ({ rows }: Reading): (string | undefined)[] =>
  rows.map(({ interval }) => interval?.from);
const around = (hub: string): Answers => ({ hub: hub as NonNullable<Answers['hub']> });

test.each([
  [
    'German',
    'Titel;Unterzeichnet am;Vertragspartner\nA;12. März 1963;Frankreich\nB;Mai 1999;Vereinigte Staaten\nC;3. Oktober 1972;Sowjetunion\n',
    ['FRA', 'USA', 'SUN'],
    ['1963-03-12', '1999-05-01', '1972-10-03'],
  ],
  [
    'French',
    'Intitulé,Date de signature,Pays\nA,14 février 1994,Côte d’Ivoire\nB,1er décembre 1987,Royaume-Uni\n',
    ['CIV', 'GBR'],
    ['1994-02-14', '1987-12-01'],
  ],
  [
    'Spanish',
    'Título;Fecha;País\nA;3 de junio de 1994;Marruecos\nB;setiembre de 2010;Estados Unidos\n',
    ['MAR', 'USA'],
    ['1994-06-03', '2010-09-01'],
  ],
  [
    'Portuguese',
    'Acordo,Data,Parceiro\nA,14 de março de 1996,Moçambique\nB,2 de outubro de 2011,Cabo Verde\n',
    ['MOZ', 'CPV'],
    ['1996-03-14', '2011-10-02'],
  ],
  [
    'Russian',
    'Название;Дата подписания;Страна\nA;21 апреля 1992;Казахстан\nB;5 мая 2003 г.;Китай\n',
    ['KAZ', 'CHN'],
    ['1992-04-21', '2003-05-05'],
  ],
])('a table in %s is read: its header, its months and its countries', (_, text, partners, days) => {
  const reading = read(text, around('TUR'));
  expect(reading.questions).toEqual([]);
  expect(partnersOf(reading)).toEqual(partners);
  expect(daysOf(reading)).toEqual(days);
});

test('a name that other languages give to one of two countries is asked about', () => {
  const reading = read('title,date,partners\nA,2001,Kongo\n', around('DEU'));
  expect(reading.leftOut[0]?.reason).toMatchObject({ kind: 'several', choices: ['COD', 'COG'] });
});

test('of a table of all countries’ treaties only those of the hub are drawn', () => {
  const text =
    'state_a,state_b,signed,title\nFrance,Germany,1963-01-22,E\nJapan,Peru,1999,F\nItaly,Spain,1990,H\nChile,Japan,2007,G\n';
  expect(read(text).questions).toMatchObject([{ kind: 'hub' }]);
  const reading = read(text, around('JPN'));
  expect(partnersOf(reading)).toEqual(['PER', 'CHL']);
  expect(reading.leftOut).toMatchObject([
    { line: 2, reason: { kind: 'others', hub: 'JPN' } },
    { line: 4, reason: { kind: 'others', hub: 'JPN' } },
  ]);
});

test('where the hub is among the partners of some rows it is asked what the others are', () => {
  const text =
    'title,date,partners\nA,2001,Japan;Peru\nB,2002,Chile;Peru\nC,2003,Italy;Spain\nD,2004,Mali\n';
  const reading = read(text, around('JPN'));
  expect(reading.questions).toEqual([{ kind: 'parties', hub: 'JPN', rows: 1, others: 3 }]);
  expect(read(text, { ...around('JPN'), parties: 'all' }).rows).toHaveLength(1);
  expect(read(text, { ...around('JPN'), parties: 'others' }).rows).toHaveLength(4);
});

test('a date in columns of years, months and days is one date', () => {
  const reading = read(
    'Country,Year,Month,Day,Event\nJapan,2001,5,3,Summit\nPeru,2002,11,,Visit\n',
    around('DEU'),
  );
  expect(reading.rows.map(({ interval }) => interval)).toEqual([
    { from: '2001-05-03', to: '2001-05-03' },
    { from: '2002-11-01', to: '2002-11-30' },
  ]);
});

test('figures are no titles: a row without words is called by its partner', () => {
  const reading = read('country,score,year\nDE,3,1999\nIT,4,2001\n', around('FRA'));
  expect(reading.rows.map(({ title }) => title)).toEqual(['Germany', 'Italy']);
});

test('decades and quarters are as wide as they are', () => {
  const reading = read('title,date,partners\nA,1990s,Mali\nB,Q3 2014,Niger\n', around('FRA'));
  expect(reading.rows.map(({ interval }) => interval)).toEqual([
    { from: '1990-01-01', to: '1999-12-31' },
    { from: '2014-07-01', to: '2014-09-30' },
  ]);
});

test('official names in other languages are their countries, and never the other of two', () => {
  const names = [
    'Reino de los Países Bajos',
    'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord',
    'República Árabe de Egipto',
    'Royaume du Maroc',
    'Königreich Marokko',
    'Republik Moldau',
    'VR China',
    'Hollanda Krallığı',
    'G. Afrika Cum.',
    'Mazedonien, ehem. jugoslaw. Rep.',
    'Belgien u. Luxemburg',
    'République de Chine',
    'Gran Ducado de Luxemburgo',
  ];
  const rows = names.map((name, i) => `T${i},2001,"${name}"`).join('\n');
  const drawn = read(`title,date,partners\n${rows}\n`, around('FRA'));
  expect(drawn.leftOut.map(({ cells }) => cells[2])).toEqual([]);
  expect(drawn.rows.map(({ partners }) => partners.join('+'))).toEqual(
    'NLD GBR EGY MAR MAR MDA CHN NLD ZAF MKD BEL+LUX TWN LUX'.split(' '),
  );
});

test('the Republic of China is not the People’s', () => {
  const table = 'title,date,partners\nA,1950,Çin Cumhuriyeti\nB,1951,Republik China\n';
  const { rows, leftOut } = read(table, around('FRA'));
  expect(rows.map(({ partners }) => partners[0])).toEqual(['TWN']);
  expect(leftOut).toMatchObject([{ reason: { kind: 'several', choices: ['CHN', 'TWN'] } }]);
});

test('no row is left out for want of a title that nobody asked for', () => {
  const table =
    'Pays,Objet,Signé le,En vigueur\nMaroc,Transport,2001,1er mars 2002\nChili,Transport,2002,\nMali,Pêche,2003,\nPérou,Pêche,2004,\n';
  const reading = read(table, around('FRA'));
  expect(reading.leftOut).toEqual([]);
  expect(reading.columns).toMatchObject({ title: null, category: 1 });
});

test('where each country is named once, none of them is proposed as the hub', () => {
  const table = 'Pays,Objet,Signé le\nMaroc,A,2001\nChili,B,2002\nMali,C,2003\nPérou,D,2004\n';
  expect(read(table).questions).toMatchObject([{ kind: 'hub', choices: [] }]);
});

test('a column of a few words that come again is no title but the legend', () => {
  const table =
    'País,Fecha,Región\nPerú,2001,Andes\nChile,2002,Andes\nMalí,2003,Sahel\nNíger,2004,Sahel\n';
  const { columns } = read(table, around('MEX'));
  expect([columns.title, columns.category]).toEqual([null, 2]);
});
