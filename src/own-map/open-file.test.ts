import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { openFile } from './open-file.ts';

const open = (name: string, bytes: Uint8Array) => openFile({ name, bytes }, {});
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

test('a workbook with a password is told from one of the old kind', async () => {
  const locked = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  expect(await open('a.xlsx', new Uint8Array([...OLD_OFFICE, ...locked]))).toEqual({
    kind: 'unfit',
    why: 'locked',
  });
  expect(await open('a.xls', new Uint8Array([...OLD_OFFICE, 0, 0]))).toMatchObject({
    why: 'old-workbook',
  });
});

test('a picture that is called a table is none', async () => {
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d];
  const noise = Array.from({ length: 400 }, (_, i) => (i * 37) % 251);
  expect(await open('a.csv', new Uint8Array([...png, ...noise]))).toMatchObject({ why: 'no-text' });
  expect(await open('a.csv', strToU8('%PDF-1.7\n%\u00e2'))).toMatchObject({ why: 'no-text' });
});

test('UTF-16 without a mark is text', async () => {
  const bytes = new Uint8Array(
    [...'title,date,partners\nA,2001,Peru\n'].flatMap((one) => [one.charCodeAt(0), 0]),
  );
  expect(await open('a.csv', bytes)).toMatchObject({
    kind: 'table',
    encoding: 'utf-16le',
    table: { rows: [{ cells: ['A', '2001', 'Peru'] }] },
  });
});

test('UTF-16 in Arabic letters is text, with its mark', async () => {
  const bytes = new Uint8Array(
    [...'\uFEFFالدولة;التاريخ\nقطر;2001\n'].flatMap((one) => {
      const unit = one.charCodeAt(0);
      return [unit & 255, unit >> 8];
    }),
  );
  expect(await open('a.csv', bytes)).toMatchObject({
    kind: 'table',
    table: { rows: [{ cells: ['قطر', '2001'] }] },
  });
});

test('of a ZIP without a table nothing is made, and its one table is opened', async () => {
  expect(await open('a.zip', zipSync({ 'a.png': strToU8('x') }))).toMatchObject({
    why: 'no-table',
  });
  const zip = zipSync({ 'folder/pacts.csv': strToU8('title,date,partners\nA,2001,Peru\n') });
  expect(await open('a.zip', zip)).toMatchObject({ kind: 'table', file: { name: 'pacts.csv' } });
});

test('of several tables in a ZIP or a workbook one is read, and the others are told', async () => {
  const table = strToU8('title,date,partners\nA,2001,Peru\n');
  const zip = zipSync({ 'a.csv': table, 'b.csv': table, 'c.tsv': table });
  expect(await open('a.zip', zip)).toMatchObject({ table: { others: 2 } });
  const cells = [
    ['partners', 'date'],
    ['Peru', '2001'],
  ];
  const sheets = [
    { name: 'Cover', rows: [['Ours']] },
    { name: 'A', rows: cells },
    { name: 'B', rows: cells },
  ];
  expect(await open('a.xlsx', await writeXlsx({ sheets }))).toMatchObject({ table: { others: 1 } });
});

test('XML that is called a workbook is to be saved as one', async () => {
  const text = '<?xml version="1.0"?><Workbook/>';
  expect(await open('a.xls', strToU8(text))).toEqual({ kind: 'unfit', why: 'old-workbook' });
});

test('a page that is called a workbook is read for its first table, and the others are told', async () => {
  const page = `<html><title>Pacts</title><table><tr><td>Home</td></tr></table>
<table><tr><th>Partner</th><th>Signed</th></tr>
<tr><td rowspan="2">C&ocirc;te&nbsp;d&rsquo;Ivoire</td><td><span style="display:none">000</span>1 May 2001<sup>[1]</sup></td></tr>
<tr><td>2004<br>2005</td></tr>
<tr><td>Lands of the S&oslash;r &amp; N&#x14D;</td><td>&Scaron;</td></tr></table><table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>`;
  const opened = await open('a.xls', strToU8(page));
  expect(opened).toMatchObject({
    table: { header: ['Partner', 'Signed'], heading: 'Pacts', others: 1 },
  });
  expect(opened.kind === 'table' && opened.table.rows.map(({ cells }) => cells)).toEqual([
    ['Côte d’Ivoire', '1 May 2001[1]'],
    ['Côte d’Ivoire', '2004\n2005'],
    ['Lands of the Sør & Nō', 'Š'],
  ]);
});

test('a page without a table is none', async () => {
  expect(await open('a.html', strToU8('<html><p>France</p></html>'))).toMatchObject({
    why: 'no-table',
  });
});
