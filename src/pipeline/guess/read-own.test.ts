import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PlaceCode } from '../../core/types.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import { readTable, type Table } from '../read/read-table.ts';
import type { Tables } from '../read/read-tables.ts';
import { rawTableOf } from './raw-table.ts';
import { readOwn } from './read-own.ts';
import type { Answers, Reading } from './reading.ts';

const tableOf = (name: string, columns: string): Table =>
  readTable(name, readFileSync(`data/${name}.csv`, 'utf8'), columns.split(',')).table;
const gazetteer = createGazetteer({
  places: tableOf('places', 'code,seat,longitude,latitude,name_en,name_ar,name_tr'),
  'place-names': tableOf('place-names', 'name,language,code,kind'),
} as Tables)!;
const read = (text: string, answers: Answers = {}): Reading =>
  readOwn(rawTableOf(text), 'utf-8', gazetteer, answers);
const around = (hub: string): Answers => ({ hub: hub as PlaceCode });
const asked = ({ questions }: Reading): string[] => questions.map(({ kind }) => kind);
const partnersOf = (cells: readonly string[], hub = 'FRA'): string[] => {
  const rows = cells.map((cell, i) => `Treaty ${i},2019,"${cell}"`).join('\n');
  const { rows: drawn, leftOut } = read(`title,date,partners\n${rows}\n`, around(hub));
  const said = [
    ...drawn.map(({ line, partners }) => [line, partners.join(' ')] as const),
    ...leftOut.map(({ line, reason }) => [line, reason.kind] as const),
  ];
  return said.sort(([a], [b]) => a - b).map(([, text]) => text);
};

test('official, inverted and shortened names are their countries', () => {
  const names = [
    'Congo, Dem. Rep.',
    'Moldova, Republic of',
    'Gambia, The',
    'DR Congo',
    'Korea, Rep.',
  ];
  expect(partnersOf(names)).toEqual(['COD', 'MDA', 'GMB', 'COD', 'KOR']);
  expect(partnersOf(['Iran (Islamic Republic of)', 'Slovak Republic', 'Yugoslavia.'])).toEqual([
    'IRN',
    'SVK',
    'YUG',
  ]);
});

test('states that are gone stand at their capitals', () => {
  const names = ['Soviet Union', 'Yugoslavya', 'Czechoslovakia', 'East Germany', 'USSR'];
  expect(partnersOf(names)).toEqual(['SUN', 'YUG', 'CSK', 'DDR', 'SUN']);
});

test('a union of states is told as no country, and its members in brackets are its countries', () => {
  expect(partnersOf(['EU', 'NATO', 'EFTA (Iceland;Norway)'])).toEqual([
    'union',
    'union',
    'ISL NOR',
  ]);
});

test('a name that is exactly a shown name is that country, and the result says so', () => {
  const { rows, notes } = read(
    'title,date,partners\nA,2019,Georgia\nB,2019,Guinea\n',
    around('FRA'),
  );
  expect(rows.flatMap(({ partners }) => partners)).toEqual(['GEO', 'GIN']);
  expect(notes).toMatchObject([
    { kind: 'shown', text: 'Georgia', code: 'GEO' },
    { kind: 'shown', text: 'Guinea', code: 'GIN' },
  ]);
});

test('what stands between partners parts them only where each part is a country', () => {
  expect(
    partnersOf([
      'Antigua and Barbuda',
      'Japan and Italy',
      'Japan/Italy',
      'Japan|Italy',
      'Japan, Italy and Spain',
      'Muscat, Oman',
      'Athens, Georgia',
      'Wise, Virginia',
      'قطر والكويت',
    ]),
  ).toEqual([
    ...[
      'ATG',
      'JPN ITA',
      'JPN ITA',
      'JPN ITA',
      'JPN ITA ESP',
      'OMN',
      'unknown',
      'unknown',
      'QAT KWT',
    ],
  ]);
});

test('marks that nobody sees are taken off, and letters that are broken are faults by name', () => {
  expect(
    partnersOf([
      '\u200EJapan\u00A0',
      'TÃ¼rkiye',
      'Jap\uFFFDn',
      'Ja\0pan',
      '\u202EJapan',
      '“Japan”',
      'Jap\u0007an\ud800',
      'J\u0430pan',
      'toString',
      '__proto__',
    ]),
  ).toEqual([
    ...['JPN', 'mojibake', 'lost-letter', 'nul', 'turned', 'JPN', 'JPN'],
    ...['lookalike', 'unknown', 'unknown'],
  ]);
});

test('the hub is the country of every title, and falls away among the partners', () => {
  const reading = read(`title,date,partners
Japan - Peru,2019,Peru;Japan
Chile - Japan,2020,Chile
Japan - Peru,2019,Peru;Japan
`);
  expect(reading.hub).toBe('JPN');
  expect(reading.rows.map(({ partners }) => partners)).toEqual([['PER'], ['CHL'], ['PER']]);
  expect(reading.notes).toContainEqual({ kind: 'hub-dropped', rows: 2 });
  expect(reading.notes).toContainEqual({ kind: 'repeated', rows: 1 });
  expect(asked(reading)).toEqual([]);
});

test('a column of one country beside the partners is the hub', () => {
  const { hub } = read('from,to,year\nTokyo,Peru,2019\nTokyo,Chile,2020\n');
  expect(hub).toBe('JPN');
});

test('letters of the Correlates of War are told from ISO by what explains the column', () => {
  const table = (codes: string[]): string =>
    `title,date,partners\n${codes.map((code, i) => `T ${i},2001,${code}`).join('\n')}\n`;
  const { system, rows } = read(table(['GMY', 'SLV', 'MLD', 'AUS', 'ALB']), around('TUR'));
  expect(system).toBe('cow');
  expect(rows.map(({ partners }) => partners[0])).toEqual(['DEU', 'SVN', 'MDA', 'AUT', 'ALB']);
  const open = read(table(['SLV', 'ALB']), around('TUR'));
  expect(open.questions).toMatchObject([
    {
      kind: 'codes',
      examples: [{ text: 'SLV', readings: expect.arrayContaining(['SLV', 'SVN']) }],
    },
  ]);
  expect(read(table(['SLV', 'ALB']), { ...around('TUR'), codes: 'cow' }).questions).toEqual([]);
});

test('titles decide between systems that explain as much', () => {
  const reading = read(`title,date,partners
Slovenia Turkey,2001,SLV
Austria Turkey,2002,AUS
Albania Turkey,2003,ALB
`);
  expect([reading.system, reading.hub]).toEqual(['cow', 'TUR']);
  expect(reading.rows.map(({ partners }) => partners[0])).toEqual(['SVN', 'AUT', 'ALB']);
});

test('numbers of ISO are told from those of the Correlates of War by titles, and a title helps a code of no list', () => {
  const reading = read(`title\tdate\tpartners
Mexico Turkey\t\t484
Albania Turkey\t2006\t8
Kosovo Turkey\t2013\t900
Antarctica Turkey\t2014\t10
`);
  expect([reading.system, reading.hub]).toEqual(['iso-number', 'TUR']);
  expect(reading.rows.map(({ partners }) => partners[0])).toEqual(['MEX', 'ALB', 'XKX']);
  expect(reading.leftOut.map(({ line, reason }) => [line, reason.kind])).toEqual([[5, 'code']]);
});

test('a code of two letters means what it meant in its year', () => {
  const { rows } = read(
    'title,date,partners\na,1990,cs\nb,2004,cs\nc,2004,yu\nd,2001,gb\n',
    around('SWE'),
  );
  expect(rows.map(({ partners }) => partners[0])).toEqual(['CSK', 'SCG', 'YUG', 'GBR']);
});

test('columns are known by their names in three languages, and else by what is in them', () => {
  expect(read('العنوان,التاريخ,الدولة\nتدريب,2019,قطر\n', around('TUR')).columns).toEqual({
    title: 0,
    date: 1,
    partners: [2],
  });
  expect(read('ülke;tarih;konu\nKatar;2019;Eğitim\n', around('TUR')).columns).toEqual({
    title: 2,
    date: 1,
    partners: [0],
  });
  expect(
    read('x,y,z\nKatar,Training of pilots,2019\nKuveyt,Sale of ships,2020\n', around('TUR'))
      .columns,
  ).toEqual({ title: 1, date: 2, partners: [0] });
});

test('a table without a header keeps its first row', () => {
  const { rows } = read('Training,2019-06-01,Qatar\nSale,2020-01-01,Kuwait\n', around('TUR'));
  expect(rows.map(({ line, partners }) => [line, partners[0]])).toEqual([
    [1, 'QAT'],
    [2, 'KWT'],
  ]);
});

test('names that are unknown or of two countries are asked about once, and an answer draws their rows', () => {
  const text = 'title,date,partners\na,2019,Qatarr\nb,2020,Qatarr\nc,2021,Congo\nd,2021,Peru\n';
  const reading = read(text, around('TUR'));
  expect(reading.questions).toMatchObject([
    {
      kind: 'names',
      names: [
        { text: 'Qatarr', rows: 2, choices: expect.arrayContaining(['QAT']) },
        { text: 'Congo', rows: 1, choices: ['COD', 'COG'] },
      ],
    },
  ]);
  const names = { Qatarr: 'QAT' as PlaceCode, Congo: 'COG' as PlaceCode };
  const answered = read(text, { ...around('TUR'), names });
  expect([answered.rows.length, answered.leftOut, answered.questions]).toEqual([4, [], []]);
});

test('every row is drawn or listed with a reason', () => {
  const { rows, leftOut } = read(
    'title,date,partners\na,31/31/2019,Peru\nb,2019,\n,2019,Peru\nd,2019,Peru,x\ne,0219,Peru\nf,2019,Turkey\ng,13/1/2019,Peru\n"h,2019,Peru\n',
    around('TUR'),
  );
  expect(rows.map(({ line }) => line)).toEqual([8]);
  expect(leftOut.map(({ line, reason }) => [line, reason.kind])).toEqual([
    [2, 'date'],
    [3, 'no-partner'],
    [4, 'no-title'],
    [5, 'width'],
    [6, 'year'],
    [7, 'only-hub'],
    [9, 'unclosed'],
  ]);
});

test.each([',', ';'])('the file that the list gives away is read again, parted by %s', (sign) => {
  const header =
    'id,title,nature,kind,theme,status,direction,partners,date_from,date_to,date_precision,date_basis,end_date,' +
    'end_from,end_to,end_precision,end_basis,systems,value_min,value_max,value_currency,confidence,sources,license,citation';
  const rows = [
    'kaz-2019,Training,agreement,framework,framework,signed,mutual,KAZ,2019-06-01,2019-06-30,month,stated,,,,,,,,,,high,one,CC0,By',
    'aze-2020,Sale,contract,arms-sale,arms,signed,from-hub,AZE,2020-03-04,2020-03-04,day,stated,,,,,,TB2,,,,high,two,CC0,By',
  ];
  const text = [header, ...rows].join('\n').replaceAll(',', sign);
  const reading = read(`\uFEFF${text}\n`, around('TUR'));
  expect(reading.leftOut).toEqual([]);
  expect(reading.rows.map(({ partners }) => partners)).toEqual([['KAZ'], ['AZE']]);
});

test('the country in the title over a table is offered first as the one in the middle', () => {
  const text =
    'Agreements of Kenya,,\ntitle,date,country\nA,2001,Peru\nB,2002,Chile\nC,2003,Mali\n';
  const [question] = read(text).questions;
  expect(question).toMatchObject({ kind: 'hub', choices: ['KEN'] });
});
