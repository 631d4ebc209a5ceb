import { expect, test } from 'vitest';
import { rawTableOf, rawTableOfJson } from './raw-table.ts';

const cellsOf = (text: string): (readonly string[])[] => {
  const { header, rows } = rawTableOf(text);
  return [header, ...rows.map(({ cells }) => cells)];
};
const EXPECTED = [
  ['title', 'date', 'partners'],
  ['A, b', '2019', 'KAZ'],
];

test.each([
  ['commas', 'title,date,partners\n"A, b",2019,KAZ\n'],
  ['semicolons', 'title;date;partners\r\nA, b;2019;KAZ\r\n'],
  ['tabs', 'title\tdate\tpartners\nA, b\t2019\tKAZ'],
  ['bars', 'title|date|partners\nA, b|2019|KAZ'],
  ['lines that end in CR alone', 'title;date;partners\rA, b;2019;KAZ\r'],
  ['a first line that says so', 'sep=;\ntitle;date;partners\nA, b;2019;KAZ\n'],
  ['columns of a spreadsheet that hold nothing', 'title;date;partners;;\nA, b;2019;KAZ;;\n;;;;\n'],
])('%s part the cells', (_, text) => {
  expect(cellsOf(text)).toEqual(EXPECTED);
});

test('a row knows its line, also below cells of several lines and a first line that says sep=', () => {
  const { rows } = rawTableOf('sep=,\na,b\n"1\n2",3\n\n4,5\n');
  expect(rows.map(({ line }) => line)).toEqual([3, 6]);
});

test('a list of objects is a table, wrapped or not', () => {
  const list = [
    { title: 'A', partners: ['KAZ', 'AZE'] },
    { title: 'B', date: 2019 },
  ];
  for (const json of [list, { items: list }]) {
    const table = rawTableOfJson(JSON.stringify(json))!;
    expect(table.header).toEqual(['title', 'partners', 'date']);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['A', 'KAZ;AZE', ''],
      ['B', '', '2019'],
    ]);
  }
  expect(rawTableOfJson('{"a": 1}')).toBeNull();
});

test('the features of GeoJSON are a table of their properties, and an object in an object has columns of its own', () => {
  const feature = (properties: object) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [1, 2] },
    properties,
  });
  const features = [feature({ title: 'A', partner: { name: 'Peru', code: 'PER' } })];
  const geojson = rawTableOfJson(JSON.stringify({ type: 'FeatureCollection', features }));
  expect(geojson).toMatchObject({
    header: ['title', 'partner.name', 'partner.code'],
    rows: [{ cells: ['A', 'Peru', 'PER'] }],
  });
  const lines = rawTableOfJson('{"a":1}\n{"a":[{"name":"Peru"},{"name":"Mali"}]}\n');
  expect(lines).toMatchObject({
    header: ['a'],
    rows: [{ cells: ['1'] }, { cells: ['Peru;Mali'] }],
  });
});

test('what stands over a table is no header: a title, a day, an empty line', () => {
  const text =
    'Our treaties\n"As of 2024, with remarks"\n\ntitle;date;partner\nA;2001;Peru\nB;2002;Mali\n';
  expect(rawTableOf(text)).toMatchObject({
    header: ['title', 'date', 'partner'],
    delimiter: ';',
    rows: [{ line: 5 }, { line: 6 }],
  });
  const sparse = rawTableOf('title,date,partner\nA,,Peru\nB,,Mali\nC,2001,Chile\n');
  expect(sparse.header).toEqual(['title', 'date', 'partner']);
});
