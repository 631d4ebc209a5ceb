import { expect, test } from 'vitest';
import { readInputFiles } from '../../../scripts/files/read-input-files.ts';
import { lenderOf, rawTableOfFile, readOwnTable } from '../build-own.ts';
import type { PlaceCode } from '../../core/types.ts';
import { slipsOf } from './open-names.ts';
import { reasonOfNoDate } from './row-line.ts';
import type { Answers, Reading } from './reading.ts';

const lender = lenderOf(readInputFiles('data'));
const { gazetteer } = lender.lent;

function read(text: string, answers: Answers = {}): Reading {
  const bytes = new TextEncoder().encode(text);
  const { table, encoding } = rawTableOfFile({ path: 'x.csv', size: bytes.length, bytes }, answers);
  return readOwnTable(table, encoding, answers, lender);
}

test.each([
  ['Bulgria', 'BGR'],
  ['Azerbajan', 'AZE'],
  ['Phillipines', 'PHL'],
  ['Columbia', 'COL'],
  ['Gürcstan', 'GEO'],
  ['الجزئر', 'DZA'],
  ['Grichenland', 'GRC'],
])('a name with a letter wrong is proposed as its country: %s', (text, code) => {
  expect(slipsOf(text, gazetteer)).toEqual([code]);
});

test.each([
  'Istanbul',
  'İstanbul',
  'Barcelona',
  'Larissa',
  'Qazvin',
  'Brooklyn',
  'Antwerp',
  'Osaka',
])('a city that is no capital is proposed as no other country: %s', (text) => {
  expect(slipsOf(text, gazetteer)).toEqual([]);
});

test('what is proposed is asked about and never taken in silence', () => {
  const around: Answers = { hub: 'FRA' as PlaceCode };
  const table = 'title,date,partners\nA,2001,Bulgria\nB,2002,Istanbul\nC,2003,Congo\n';
  const reading = read(table, around);
  expect(reading.rows).toEqual([]);
  expect(reading.questions).toMatchObject([
    {
      kind: 'names',
      names: [
        { text: 'Bulgria', likely: 'BGR' },
        { text: 'Istanbul', likely: null, choices: [] },
        { text: 'Congo', likely: null, choices: ['COD', 'COG'] },
      ],
    },
  ]);
});

test('the question of the order shows both days that a cell may be', () => {
  const [question] = read('title,date,partners\nA,12/03/2018,Peru\nB,01/02/2019,Chile\n', {
    hub: 'FRA' as PlaceCode,
  }).questions;
  expect(question).toMatchObject({
    kind: 'dates',
    examples: [
      { text: '12/03/2018', dmy: { from: '2018-03-12' }, mdy: { from: '2018-12-03' } },
      { text: '01/02/2019', dmy: { from: '2019-02-01' }, mdy: { from: '2019-01-02' } },
    ],
  });
});

test.each([
  ['c. 1987', 'about'],
  ['circa 1987', 'about'],
  ['ca. 1987', 'about'],
  ['~1987', 'about'],
  ['1987?', 'about'],
  ['mid-2010', 'about'],
  ['Spring 1998', 'about'],
  ['before 1990', 'about'],
  ['vers 1987', 'about'],
  ['Herbst 2007', 'about'],
  ['осень 1993', 'about'],
  ['صيف ١٩٩٦', 'about'],
  ['2001?', 'about'],
  ['حوالي 1987', 'about'],
  ['yaklaşık 1987', 'about'],
  ['1438 هـ', 'calendar'],
  ['12 رمضان 1438', 'calendar'],
  ['15 Ramazan 1338', 'calendar'],
  ['1438 AH', 'calendar'],
  ['12 Farvardin 1398', 'calendar'],
  ['1 มีนาคม 2562', 'calendar'],
  ['يوم 12 من 1440', 'calendar'],
  ['c. 1440', 'about'],
  ['31/31/2019', 'date'],
  ['yesterday', 'date'],
  ['Carnival', 'date'],
])('a cell that is no date says why: %s', (text, kind) => {
  expect(reasonOfNoDate(text).kind).toBe(kind);
});

test.each([
  ['title', 'theme', 'Trade', 'Culture'],
  ['Başlık', 'Tema', 'Ticaret', 'Kültür'],
  ['Anlaşma', 'Konu', 'Ticaret', 'Kültür'],
  ['العنوان', 'الموضوع', 'تجارة', 'ثقافة'],
  ['العنوان', 'المحور', 'تجارة', 'ثقافة'],
  ['Titre', 'Thème', 'Commerce', 'Culture'],
  ['Title', 'Policy sector', 'Trade', 'Culture'],
])(
  'a column called by a kind is the legend, in a short table too: %s, %s',
  (title, kind, one, other) => {
    const table = `${title},${kind},Date,Country\nFirst pact of friends,${one},2001,Peru\nSecond pact,${other},2002,Chile\nThird one,${one},2003,Mali\n`;
    const { columns } = read(table, { hub: 'FRA' as PlaceCode });
    expect([columns.title, columns.category]).toEqual([0, 1]);
  },
);

test('a subject that is told once in each row is the title', () => {
  const table = 'Konu,Tarih,Ülke\nBalıkçılık,2001,Peru\nKültür,2002,Şili\nTicaret,2003,Mali\n';
  const { columns } = read(table, { hub: 'FRA' as PlaceCode });
  expect([columns.title, columns.category]).toEqual([0, undefined]);
});

test('a table printed in groups is read with the party of each group, and says so', () => {
  const rows =
    'Chad,Tank,Peru,2001\n,Gun,Chile,2002\n,Boat,Peru,2003\nMali,Jet,Cuba,2004\n,Gun,Peru,2005\n';
  const grouped = read(`supplier,title,recipient,year\n${rows}`, { hub: 'MLI' as PlaceCode });
  expect(grouped.rows.map(({ partners }) => partners.join('+'))).toEqual(['CUB', 'PER']);
  expect(grouped.notes).toContainEqual({ kind: 'filled', rows: 3 });
});

test('a row whose first party is blank beside another is left out, not drawn as the other’s alone', () => {
  const rows = 'Mali,Tank,Peru,2001\n,Gun,Chile,2002\nMali,Boat,Peru,2003\n';
  const doubtful = read(`supplier,title,recipient,year\n${rows}`, { hub: 'MLI' as PlaceCode });
  expect(doubtful.rows.map(({ line }) => line)).toEqual([2, 4]);
  expect(doubtful.leftOut).toMatchObject([
    { line: 3, reason: { kind: 'blank', column: 'supplier' } },
  ]);
});
