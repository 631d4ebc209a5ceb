import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cell, itemsOf, readTable } from './read-table.ts';

describe('readTable', () => {
  it('gives cells by column, whatever their order, without spaces around them', () => {
    const { table, problems } = readTable('t.csv', 'b, a\n 1 ,"x, ""y"""\n', ['a', 'b']);
    expect(problems).toEqual([]);
    expect(table.rows).toEqual([{ line: 2, cells: { a: 'x, "y"', b: '1' }, broken: false }]);
  });

  it('passes over blank lines and needs no last line break', () => {
    const { table } = readTable('t.csv', 'a,b\n\n1,2\n\n\n3,4', ['a', 'b']);
    expect(table.rows!.map(({ line }) => line)).toEqual([3, 6]);
  });

  it('has no rows where a column is missing, so that nothing is checked against them', () => {
    expect(readTable('t.csv', 'a\n1\n', ['a', 'b']).table.rows).toBeNull();
  });

  it('does without the optional columns, and takes another sign between cells', () => {
    const { table, problems } = readTable('t.csv', 'a\tc\n1;2\t3\n', ['a'], ['b', 'c'], '\t');
    expect(problems).toEqual([]);
    expect(table.rows![0]!.cells).toEqual({ a: '1;2', c: '3' });
  });

  it('names the line on which each row begins, and gives its cells back', () => {
    const text = fc.string({ unit: fc.constantFrom('x', 'ي', ',', '"', '\n', ';') });
    const cells = fc.tuple(fc.constant('first'), text, text);
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1 }), (rows) => {
        const csv = Papa.unparse([['a', 'b', 'c'], ...rows], { newline: '\n' });
        const { table, problems } = readTable('t.csv', csv, ['a', 'b', 'c']);
        expect(problems).toEqual([]);
        let line = 2;
        for (const [i, row] of table.rows!.entries()) {
          const [a, b, c] = rows[i]!;
          expect(row).toEqual({ line, cells: { a, b, c }, broken: false });
          line += 1 + (b + c).split('\n').length - 1;
        }
      }),
    );
  });
});

describe('cell', () => {
  it('throws for a column that is not described', () => {
    expect(() => cell({ line: 1, cells: {}, broken: false }, 'a')).toThrow(
      'no column "a" - add it to datapackage.json',
    );
  });
});

describe('itemsOf', () => {
  it('splits at semicolons; an empty cell has no items', () => {
    expect(itemsOf('AZE; GEO')).toEqual(['AZE', 'GEO']);
    expect(itemsOf('')).toEqual([]);
    expect(itemsOf('AZE;')).toEqual(['AZE', '']);
  });

  it('reads a table of nothing but signs as a table without its columns', () => {
    for (const text of [',', '""', ',,\n,,', '"\n"', '', '\n'])
      expect(readTable('t.csv', text, ['a']).table.rows).toBeNull();
  });
});
