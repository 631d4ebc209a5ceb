import { strToU8, zipSync } from 'fflate';
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

test.each(['<html><table><tr><td>France</td></tr></table>', '<?xml version="1.0"?><Workbook/>'])(
  'a page or XML that is called a workbook is to be saved as one: %s',
  async (text) => {
    expect(await open('a.xls', strToU8(text))).toEqual({ kind: 'unfit', why: 'old-workbook' });
  },
);
