import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filledDown } from './fill-down.ts';
import type { RawRow } from './raw-table.ts';

const rowsOf = (cells: readonly (readonly string[])[]): RawRow[] =>
  cells.map((row, i) => ({ line: i + 2, cells: row, unclosed: false }));
const columns = (...partners: number[]) => ({ title: null, date: null, partners });
const first = (rows: readonly RawRow[]): string[] => rows.map(({ cells }) => cells[0]!);

test('a table in groups has the party of each group’s first row in all of its rows', () => {
  const rows = rowsOf([
    ['Chad', 'Tank'],
    ['', 'Gun'],
    ['', 'Boat'],
    ['Peru', 'Jet'],
    ['', 'Gun'],
  ]);
  const filled = filledDown(rows, columns(0));
  expect(first(filled.rows)).toEqual(['Chad', 'Chad', 'Chad', 'Peru', 'Peru']);
  expect(filled).toMatchObject({ filled: 3, doubtful: null });
});

test.each([
  [
    'a name comes twice',
    [
      ['Peru', 'A'],
      ['', 'B'],
      ['Chad', 'C'],
      ['', 'D'],
      ['Peru', 'E'],
    ],
  ],
  [
    'the first is blank',
    [
      ['', 'A'],
      ['Chad', 'B'],
      ['', 'C'],
      ['Peru', 'D'],
    ],
  ],
  [
    'a row is a sum',
    [
      ['Chad', 'A'],
      ['', 'B'],
      ['Peru', 'C'],
      ['', 'Total'],
    ],
  ],
  [
    'few are blank among names in no order',
    [
      ['Peru', 'A'],
      ['', 'B'],
      ['Chad', 'C'],
      ['Mali', 'D'],
      ['', 'E'],
    ],
  ],
  [
    'one is blank',
    [
      ['Chad', 'A'],
      ['', 'B'],
      ['Peru', 'C'],
    ],
  ],
])('nothing is filled where %s', (_, cells) => {
  const rows = rowsOf(cells);
  expect(filledDown(rows, columns(0))).toEqual({ rows, filled: 0, doubtful: null });
  expect(filledDown(rows, columns(0, 1))).toEqual({ rows, filled: 0, doubtful: 0 });
});

test('blanks behind another column are no group’s', () => {
  const rows = rowsOf([
    ['A', 'Chad'],
    ['B', ''],
    ['C', 'Peru'],
    ['D', ''],
  ]);
  expect(filledDown(rows, columns(1)).filled).toBe(0);
});

test('any table in groups, printed with its names once, is read as it was', () => {
  const groups = fc.uniqueArray(
    fc.record({ name: fc.stringMatching(/^[a-z]{3,9}$/), size: fc.integer({ min: 2, max: 6 }) }),
    { minLength: 2, maxLength: 8, selector: ({ name }) => name },
  );
  fc.assert(
    fc.property(groups, (given) => {
      const names = given.flatMap(({ name, size }) => Array<string>(size).fill(name));
      const printed = names.map((name, i) => [names[i - 1] === name ? '' : name, `row ${i}`]);
      expect(first(filledDown(rowsOf(printed), columns(0)).rows)).toEqual(names);
    }),
  );
});
