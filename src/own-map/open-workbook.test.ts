import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openFile } from './open-file.ts';

const WRITERS = [
  ['XLSX', writeXlsx],
  ['ODS', writeOds],
] as const;

describe.each(WRITERS)('a workbook as %s', (name, write) => {
  const tableOf = async (...sheets: Parameters<typeof write>[0]['sheets']) => {
    const bytes = await write({ sheets });
    const opened = await openFile({ name: `a.${name.toLowerCase()}`, bytes }, {});
    if (opened.kind !== 'table') throw new Error(opened.kind);
    return { ...opened.table, rows: opened.table.rows.map(({ cells }) => cells) };
  };

  test('has its days, figures and texts', async () => {
    const day = new Date(Date.UTC(2019, 5, 30));
    const rows = [
      ['title', 'date', 'partners', 'sum'],
      ['Ağ – شبكة', day, 'Peru', 1.5],
      ['B', '٢٠١٩-٠٦', 'قطر', 2019],
    ];
    const { header, rows: read } = await tableOf({ name: 'S', rows });
    expect(header).toEqual(['title', 'date', 'partners', 'sum']);
    expect(read).toEqual([
      ['Ağ – شبكة', '2019-06-30', 'Peru', '1.5'],
      ['B', '٢٠١٩-٠٦', 'قطر', '2019'],
    ]);
  });

  test('has what is merged down in each row, and a title over the table in one cell', async () => {
    const rows = [
      ['Our agreements', null, null],
      ['partners', 'date', 'title'],
      ['Peru', 2001, 'A'],
      [null, 2002, 'B'],
      [null, 2003, 'C'],
      ['Chile', 2004, 'D'],
      ['Note: drafts are left out', null, null],
    ];
    const merges = [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 2 },
      { startRow: 2, startCol: 0, endRow: 4, endCol: 0 },
      { startRow: 6, startCol: 0, endRow: 6, endCol: 2 },
    ];
    const { header, heading, rows: read } = await tableOf({ name: 'S', rows, merges });
    expect(heading).toBe('Our agreements');
    expect(header).toEqual(['partners', 'date', 'title']);
    expect(read.map(([partner]) => partner)).toEqual([
      'Peru',
      'Peru',
      'Peru',
      'Chile',
      'Note: drafts are left out',
    ]);
  });

  test('has two rows of names as one, where some are merged down and some sideways', async () => {
    const rows = [
      ['country', 'pact', null],
      [null, 'title', 'date'],
      ['Peru', 'A', 2001],
      ['Chile', 'B', 2002],
    ];
    const merges = [
      { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
      { startRow: 0, startCol: 1, endRow: 0, endCol: 2 },
    ];
    const { header } = await tableOf({ name: 'S', rows, merges });
    expect(header).toEqual(['country', 'pact title', 'date']);
  });

  test('gives the first of its sheets that is a table', async () => {
    const { header } = await tableOf(
      { name: 'Cover', rows: [['About these data']] },
      {
        name: 'Data',
        rows: [
          ['title', 'date', 'partners'],
          ['A', 2001, 'Peru'],
        ],
      },
    );
    expect(header[2]).toBe('partners');
  });
});

test('an ODS with a password is told as one', async () => {
  const manifest =
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
  const bytes = zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'META-INF/manifest.xml': strToU8(manifest),
    'content.xml': strToU8('\u0001\u0002'),
  });
  expect(await openFile({ name: 'a.ods', bytes }, {})).toEqual({ kind: 'unfit', why: 'locked' });
});

test('an Office text is no table', async () => {
  const bytes = zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
    'content.xml': strToU8('<office:document-content/>'),
  });
  expect(await openFile({ name: 'a.odt', bytes }, {})).toEqual({ kind: 'unfit', why: 'no-table' });
});
