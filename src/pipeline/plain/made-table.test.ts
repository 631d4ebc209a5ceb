import { expect, it } from 'vitest';
import { readTable } from '../read/read-table.ts';
import { madeTable } from './made-table.ts';

const ROWS = [
  { line: 3, cells: { a: '1\n2', b: 'x,y', other: 'no column' } },
  { line: 6, cells: { b: '3' } },
];

it('has its rows on their lines, each with every column', () => {
  const { table, path } = madeTable('t.csv', 'there/x.csv', ['a', 'b'], ROWS);
  expect(path).toBe('there/x.csv');
  expect(table!.rows).toEqual([
    { line: 3, cells: { a: '1\n2', b: 'x,y' }, broken: false },
    { line: 6, cells: { a: '', b: '3' }, broken: false },
  ]);
});

it('is CSV for who takes it away, with the same cells', () => {
  const { bytes, size, table } = madeTable('t.csv', 'x.csv', ['a', 'b'], ROWS);
  const csv = new TextDecoder().decode(bytes!);
  expect(csv).toBe('a,b\n"1\n2","x,y"\n,3\n');
  expect(size).toBe(csv.length);
  const again = readTable('t.csv', csv, ['a', 'b']).table.rows!;
  expect(again.map(({ cells }) => cells)).toEqual(table!.rows!.map(({ cells }) => cells));
});
