import { expect, test } from 'vitest';
import { readInputFiles } from '../../../scripts/files/read-input-files.ts';
import { lenderOf, rawTableOfFile, readOwnTable } from '../build-own.ts';
import type { Answers, Reading } from './reading.ts';

type Code = NonNullable<Answers['hub']>;

const lender = lenderOf(readInputFiles('data'));

function read(text: string, answers: Answers = {}): Reading {
  const bytes = new TextEncoder().encode(text);
  const { table, encoding } = rawTableOfFile({ path: 'x.csv', size: bytes.length, bytes }, answers);
  return readOwnTable(table, encoding, answers, lender);
}

const partnersOf = ({ rows }: Reading): string[] => rows.map(({ partners }) => partners.join('+'));
const daysOf = ({ rows }: Reading): string[] => rows.map(({ interval }) => interval?.from ?? '');
const asked = ({ questions }: Reading): string[] => questions.map(({ kind }) => kind);
const around = (hub: string): Answers => ({ hub: hub as NonNullable<Answers['hub']> });

test('who sent is a party too: a row of another sender is not drawn from the hub', () => {
  const table =
    'id,sender,target,year\n1,CAN,HTI,1991\n2,CAN,CUB,1960\n3,GBR,ARG,1982\n4,CAN;USA,LBY,1986\n';
  const reading = read(table, around('CAN'));
  expect(partnersOf(reading)).toEqual(['HTI', 'CUB', 'USA+LBY']);
  expect(reading.leftOut).toMatchObject([{ line: 4, reason: { kind: 'others' } }]);
});

test('a column of one reporter’s code says around whom the map is', () => {
  const reading = read(
    'reporter_iso,partner_iso,period\n36,32,201903\n36,840,201904\n36,76,201912\n',
  );
  expect(reading.hub).toBe('AUS');
  expect(partnersOf(reading)).toEqual(['ARG', 'USA', 'BRA']);
  expect(daysOf(reading)).toEqual(['2019-03-01', '2019-04-01', '2019-12-01']);
});

test('where a treaty was signed is no party of it', () => {
  const table =
    'Texte,Pays signataire,Date,Lieu\nA,Sénégal,2012,Dakar\nB,Allemagne,1963,Paris\nC,Tchad,1976,Paris\nD,Ghana,1977,Accra\n';
  expect(partnersOf(read(table, around('FRA')))).toEqual(['SEN', 'DEU', 'TCD', 'GHA']);
});

test('a second column of countries that nobody named is asked about', () => {
  const table =
    'Pays;Donneur officiel;Année\nMali;France;2001\nTchad;Espagne;2002\nNiger;Italie;2003\n';
  expect(asked(read(table, around('FRA')))).toContain('columns');
  expect(asked(read(table.replace('Pays', 'Partenaire'), around('FRA')))).not.toContain('columns');
});

test('the months and days beside a year are those of the same act', () => {
  const table =
    'state_a,state_b,st_day,st_month,st_year,end_month,end_year\nPeru,Chile,4,7,1921,3,1929\nPeru,Brazil,2,8,1930,1,1940\n';
  expect(daysOf(read(table, around('PER')))).toEqual(['1921-07-04', '1930-08-02']);
});

test('another column’s days tell the order of the days', () => {
  const table =
    'Counterparty,Opened,Ratified\nUganda,01/02/2003,13/07/2008\nEthiopia,02/03/2005,01/01/2006\n';
  const reading = read(table, around('KEN'));
  expect(asked(reading)).toEqual([]);
  expect(daysOf(reading)).toEqual(['2003-02-01', '2005-03-02']);
});

test('names of columns in two rows are one, and sums are no countries', () => {
  const table =
    'Country;Accord;;In force\n;Name;Date;Date\nPeru;Trade;16.08.2010;1.1.2011\nChile;Gas;17.08.2010;\nTotal;2;;\n';
  const reading = read(table, around('BOL'));
  expect(reading.header).toEqual(['Country', 'Accord Name', 'Date', 'In force Date']);
  expect(daysOf(reading)).toEqual(['2010-08-16', '2010-08-17']);
  expect(asked(reading)).toEqual([]);
  expect(reading.leftOut).toMatchObject([{ line: 5, reason: { kind: 'unknown', text: 'Total' } }]);
});

test('lines within a cell are partners, unless they are one name', () => {
  const table = 'title,date,partners\nA,2001,"Austria\nCroatia"\nB,2002,"United\nKingdom"\n';
  expect(partnersOf(read(table, around('POL')))).toEqual(['AUT+HRV', 'GBR']);
});

test.each([
  ['Serbia[1]', 'SRB'],
  ['Venezuela (Bolivarian Republic of)¹', 'VEN'],
  ['Micronesia (Federated States of) a/', 'FSM'],
  ['former Yugoslavia', 'YUG'],
  ['ehem. Jugoslawien', 'YUG'],
  ['S. SUDAN', 'SSD'],
  ['K. Makedonya', 'MKD'],
  ['韩国', 'KOR'],
  ['瑞士', 'CHE'],
  ['英国', 'GBR'],
  ['República Tcheca', 'CZE'],
])('%s is %s, without what points to a note or says that it is gone', (name, code) => {
  expect(partnersOf(read(`title,date,partners\nA,2001,${name}\n`, around('TUR')))).toEqual([code]);
});

test('a city that some languages call as others call a state is asked about', () => {
  const reading = read('title,date,partners\nA,2001,Granada\n', around('TUR'));
  expect(reading.leftOut[0]?.reason).toMatchObject({ kind: 'several', choices: ['ESP', 'GRD'] });
});

test.each([
  ['Month', 'Jun-19', '2019-06-01'],
  ['署名日', '昭和35年1月19日', '1960-01-19'],
  ['日付', '令和元年5月', '2019-05-01'],
])('a column %s with %s is of dates', (name, cell, day) => {
  expect(daysOf(read(`Deal,${name},Buyer\nAlpha,${cell},India\nBeta,${cell},Oman\n`))).toEqual([
    day,
    day,
  ]);
});

test('years as columns are dates: each filled cell is a row on its line, and its author is told', () => {
  const reading = read('Pays,2001,2002,2003\nAllemagne,1,,2\nSénégal,0,3,-\n', around('FRA'));
  expect(reading.rows.map(({ line }) => line)).toEqual([2, 2, 3]);
  expect(partnersOf(reading)).toEqual(['DEU', 'DEU', 'SEN']);
  expect(daysOf(reading)).toEqual(['2001-01-01', '2003-01-01', '2002-01-01']);
  expect(reading.notes).toContainEqual({ kind: 'turned', rows: 3 });
});

test('countries as columns are partners, with the dates in their cells', () => {
  const reading = read(',France,Germany\nArms,1963,1971\nTraining,,1980-05-03\n', around('ESP'));
  expect(reading.rows.map(({ title }) => title)).toEqual(['Arms', 'Arms', 'Training']);
  expect(partnersOf(reading)).toEqual(['FRA', 'DEU', 'DEU']);
  expect(daysOf(reading)).toEqual(['1963-01-01', '1971-01-01', '1980-05-03']);
});

test('figures by year beside dates are no dates', () => {
  const reading = read(
    'title,date,partners,2001,2002\nA,1999,Peru,4,5\nB,1998,Chile,1,2\n',
    around('ESP'),
  );
  expect(daysOf(reading)).toEqual(['1999-01-01', '1998-01-01']);
});

test('two columns of one stem are two parties', () => {
  const reading = read('gwno_a,gwno_b,year\n200,220,1947\n200,390,1949\n200,345,2006\n');
  expect(reading.hub).toBe('GBR');
  expect(partnersOf(reading)).toEqual(['FRA', 'DNK', 'SCG']);
});

test('of sister cities those of capitals are drawn, and the others asked about', () => {
  const reading = read(
    'Stadt;Partnerstadt;seit\nBerlin;Paris;1987\nBerlin;Los Angeles;1967\nBerlin;Windhoek;2000\n',
  );
  expect(partnersOf(reading)).toEqual(['FRA', 'NAM']);
  expect(asked(reading)).toEqual(['names']);
});

test('where each row names the hub alone it is asked where the other side stands', () => {
  const reading = read('country,year,note\nPeru,2001,A\nPeru,2002,B\nPeru,2003,C\n');
  expect(reading.rows).toEqual([]);
  expect(asked(reading)).toContain('columns');
});

test.each(['y', 'et', 'und', 'и', 'i', 'e', 've', 'og'])('“%s” parts two countries', (and) => {
  expect(
    partnersOf(read(`title,date,partners\nA,2001,Peru ${and} Chile\n`, around('JPN'))),
  ).toEqual(['PER+CHL']);
});

test.each(['n.d.', 's/f', 'o. J.', 'TBD', 'б/д', 'بدون تاريخ'])('“%s” is no date', (none) => {
  expect(read(`title,date,partners\nA,${none},Peru\n`, around('JPN')).rows).toMatchObject([
    { interval: null },
  ]);
});

test('codes of airports are no codes of countries, however many look so', () => {
  const table =
    'airline,from,to,date\nXX,IST,LHR,2001\nXX,IST,CAN,2002\nXX,IST,PER,2003\nXX,IST,DEN,2004\nXX,IST,GRU,2005\n';
  const reading = read(table, around('TUR'));
  expect(reading.rows).toEqual([]);
  expect(asked(reading)).toEqual(['names']);
  expect(partnersOf(read(table, { ...around('TUR'), names: { CAN: 'CHN' as Code } }))).toEqual([
    'CHN',
  ]);
});

test('a city beside its country is no other party', () => {
  const table =
    'City,Country,Since\nGeorgetown,United States,2001\nSan José,United States,2002\nLisbon,Portugal,2003\nRome,Italy,2004\n';
  const reading = read(table, around('CAN'));
  expect(partnersOf(reading)).toEqual(['USA', 'USA', 'PRT', 'ITA']);
});

test.each([
  ['Morocco, Korea, Republic of', 'MAR+KOR'],
  ['Iran, Islamic Republic of, Morocco', 'IRN+MAR'],
  ['Bosnia and Herzegovina and Serbia', 'BIH+SRB'],
  ['Trinidad and Tobago, Antigua and Barbuda and Cuba', 'TTO+ATG+CUB'],
])('a list of names that hold its own marks is parted where each is known: %s', (cell, codes) => {
  expect(partnersOf(read(`title,date,partners\nA,2001,"${cell}"\n`, around('ESP')))).toEqual([
    codes,
  ]);
});

test('of a list only the name that may be two is asked about', () => {
  const reading = read(
    'title,date,partners\nA,2001,"Morocco, Congo"\nB,2001,"Peru, EU"\n',
    around('ESP'),
  );
  expect(reading.leftOut.map(({ reason }) => reason)).toMatchObject([
    { kind: 'several', text: 'Congo' },
    { kind: 'union', text: 'EU' },
  ]);
});

test.each([
  ['Yugoslavia 4/', 'YUG'],
  ['Czechoslovakia(3)', 'CSK'],
  ['Cyprus2', 'CYP'],
  ['Республика Беларусь', 'BLR'],
  ['Исламская Республика Иран', 'IRN'],
  ['Китайская Народная Республика', 'CHN'],
  ['Republika Czeska', 'CZE'],
  ['Związek Radziecki', 'SUN'],
  ['オーストラリア連邦', 'AUS'],
  ['ソヴィエト連邦', 'SUN'],
  ['체코공화국', 'CZE'],
  ['ญี่ปุ่น', 'JPN'],
])('%s is %s, by its rank, its note or its old name', (name, code) => {
  expect(partnersOf(read(`title,date,partners\nA,2001,${name}\n`, around('TUR')))).toEqual([code]);
});

test.each(['Республика Конго', 'ドミニカ国', '콩고공화국', 'Республика Корея'])(
  'a rank that tells two states apart is not taken off: %s',
  (name) => {
    const [code] = partnersOf(read(`title,date,partners\nA,2001,${name}\n`, around('TUR')));
    expect([undefined, 'COG', 'DMA', 'KOR']).toContain(code);
  },
);

test('a wide table with as many columns before its years as years is one', () => {
  const table =
    'Country Name,Country Code,Indicator,Code,2001 [YR2001],2002,2003,2004\nPeru,PER,Arms,X,3,..,,5\nChile,CHL,Arms,X,,1,,\n';
  const reading = read(table, around('ESP'));
  expect(partnersOf(reading)).toEqual(['PER', 'PER', 'CHL']);
  expect(daysOf(reading)).toEqual(['2001-01-01', '2004-01-01', '2002-01-01']);
});

test('days as spreadsheets count them are found in a column that only mentions a date', () => {
  const table =
    'Partner,Deal,Contract date,Value\nIndia,Radar,38412,41000\nOman,Boat,40179,52000\n';
  expect(daysOf(read(table, around('ZAF')))).toEqual(['2005-03-01', '2010-01-01']);
});

test('a column of dates of which few are certain is one all the same', () => {
  const reading = read(
    'deal,partner,when\nA,Peru,c. 1998\nB,Mali,spring 2001\nC,Chad,2004\nD,Cuba,1999?\n',
    around('ESP'),
  );
  expect(daysOf(reading)).toEqual(['2004-01-01']);
  expect(reading.leftOut.map(({ reason }) => reason.kind)).toEqual(['about', 'about', 'about']);
});

test('a table as Markdown draws it has its words without its marks', () => {
  const reading = read(
    '| Partner | Treaty | Date |\n|:---|---|---:|\n| [Nepal](https://example.org) | **Pact** of friends[^1] | 1951-07-01 |\n| Bhutan | Second | 8 August 1949 |\n',
    around('IND'),
  );
  expect(reading.header).toEqual(['Partner', 'Treaty', 'Date']);
  expect(reading.leftOut).toEqual([]);
  expect(reading.rows.map(({ title }) => title)).toEqual(['Pact of friends', 'Second']);
  expect(partnersOf(reading)).toEqual(['NPL', 'BTN']);
});

test('a sum in another script is no party', () => {
  const table =
    '연번,국가명,협정명,서명일\n1,터키,양해각서,1999.11.18\n2,영국,방산,1993-09\n3,합계,,\n';
  const reading = read(table, around('KOR'));
  expect(partnersOf(reading)).toEqual(['TUR', 'GBR']);
  expect(asked(reading)).toEqual([]);
});

test('years of other calendars are refused, with the calendars that they look like', () => {
  const reading = read(
    'title,year,partners\nA,1440,Peru\nB,2562,Chile\nC,2019,Cuba\n',
    around('ESP'),
  );
  expect(partnersOf(reading)).toEqual(['CUB']);
  expect(reading.leftOut.map(({ reason }) => reason)).toMatchObject([
    { kind: 'calendar', text: '1440', readings: [{ calendar: 'islamic' }] },
    { kind: 'calendar', text: '2562', readings: [{ calendar: 'buddhist' }] },
  ]);
});

test('the Arabic semicolon parts cells, and parties within a cell', () => {
  const cells = read(
    'الاتفاقية؛التاريخ؛الدولة\nاتفاقية أولى؛2001؛مصر\nاتفاقية ثانية؛2002؛تونس\n',
    around('ESP'),
  );
  expect([cells.delimiter, partnersOf(cells)]).toEqual(['؛', ['EGY', 'TUN']]);
  const parties = read(
    'title,date,partners\nA,2001,مصر؛ تونس\nB,2002,Peru ؛ Chile\nC,2003,PER؛CHL\n',
    around('ESP'),
  );
  expect(partnersOf(parties)).toEqual(['EGY+TUN', 'PER+CHL', 'PER+CHL']);
});
