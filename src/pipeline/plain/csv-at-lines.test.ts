import { expect, it } from 'vitest';
import { csvAtLines } from './csv-at-lines.ts';
import { readTable } from '../read/read-table.ts';

it('begins each row on its line, with an empty cell where none is given', () => {
  const csv = csvAtLines(
    ['a', 'b'],
    [
      { line: 3, cells: { a: '1\n2', b: 'x,y' } },
      { line: 6, cells: { b: '3' } },
    ],
  );
  expect(csv).toBe('a,b\n\n"1\n2","x,y"\n\n,3\n');
  expect(readTable('t.csv', csv, ['a', 'b']).table.rows!.map(({ line }) => line)).toEqual([3, 6]);
});

it('goes on below where there is no room', () => {
  const rows = [4, 0, 4].map((line) => ({ line, cells: { a: String(line) } }));
  expect(csvAtLines(['a'], rows)).toBe('a\n\n\n4\n0\n4\n');
});
