import type { Encoding } from '../pipeline/guess/choices.ts';
import { strFromU8, unzipSync } from 'fflate';
import type { Sheet } from 'hucre';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { rawTableOfFile } from '../pipeline/build-own.ts';
import { readText, utf16Of } from '../pipeline/guess/encoding.ts';
import { isProse } from '../pipeline/guess/is-prose.ts';
import { rawTableOfCells, type RawTable } from '../pipeline/guess/raw-table.ts';
import type { Answers } from '../pipeline/guess/reading.ts';
import type { InputFiles } from '../pipeline/read/input-file.ts';
import { isHtml, tablesOfHtml } from './html-tables.ts';
import { cellsOfSheet } from './sheet-cells.ts';
import type { GivenFile } from './worker-messages.ts';

/** What a file that was given turned out to be. */
export type Opened =
  | {
      readonly kind: 'table';
      readonly table: RawTable;
      readonly encoding: Encoding | null;
      readonly file: GivenFile;
    }
  | { readonly kind: 'package'; readonly files: InputFiles }
  | { readonly kind: 'unfit'; readonly why: 'no-table' | 'locked' | 'old-workbook' | 'no-text' };

/** What an Open Document is, and what is in it. */
const ODF = ['mimetype', 'META-INF/manifest.xml'];

/** Opens a table (text, a workbook's first sheet that is one, or the one table in a ZIP) or a data package. */
export async function openFile(file: GivenFile, answers: Answers): Promise<Opened> {
  const { bytes } = file;
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return unfit(bytes) ?? openText(file, answers);
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  if (names.includes('[Content_Types].xml')) return openWorkbook(file, readXlsx);
  const inside = unzipSync(bytes, {
    filter: ({ name }) => ODF.includes(name) || /\.(csv|tsv|(geo)?json|ya?ml|txt)$/i.test(name),
  });
  const [mimetype = '', manifest = ''] = ODF.map((name) =>
    strFromU8(inside[name] ?? new Uint8Array()),
  );
  if (mimetype.includes('opendocument.spreadsheet'))
    return manifest.includes('encryption-data')
      ? { kind: 'unfit', why: 'locked' }
      : openWorkbook(file, readOds);
  const described = Object.keys(inside).find((name) => /(^|\/)datapackage\.json$/.test(name));
  if (described !== undefined && strFromU8(inside[described]!).includes('"agreements.csv"'))
    return { kind: 'package', files: filesIn(inside, described) };
  const tables = Object.entries(inside).filter(
    ([name]) => /\.(csv|tsv|(geo)?json)$/i.test(name) && name !== described,
  );
  const [first, ...others] = tables;
  if (!first) return { kind: 'unfit', why: 'no-table' };
  const opened = openText({ name: first[0].split('/').at(-1)!, bytes: first[1] }, answers);
  if (opened.kind !== 'table' || others.length === 0) return opened;
  return { ...opened, table: { ...opened.table, others: others.length } };
}

/** The text of a file that is an article rather than a table; null for any other. */
export function articleIn(file: GivenFile): string | null {
  const { name, bytes } = file;
  const isText = !(bytes[0] === 0x50 && bytes[1] === 0x4b) && unfit(bytes) === null;
  if (!isText || /\.(geo)?json$/i.test(name)) return null;
  const { text } = readText(bytes);
  return isProse(text) && !isHtml(text) ? text : null;
}

/** Why bytes that begin like no text are no table; null where they may be one. */
function unfit(bytes: Uint8Array): Opened | null {
  const begins = (...start: number[]): boolean => start.every((byte, i) => bytes[i] === byte);
  // The container of Office before 2007, in which workbooks with a password still are.
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) {
    const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    return { kind: 'unfit', why: holds(bytes, name) ? 'locked' : 'old-workbook' };
  }
  // Half of the bytes of Arabic or Cyrillic in UTF-16 are such as no other text has.
  if (utf16Of(bytes) !== null) return null;
  const sample = bytes.subarray(0, 1024);
  const odd = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  // Older programs save XML.
  if (/^\uFEFF?\s*<(!doctype(?! html)|\?xml|\w+:?workbook)/i.test(strFromU8(sample)))
    return { kind: 'unfit', why: 'old-workbook' };
  const isPdf = begins(0x25, 0x50, 0x44, 0x46);
  const nuls = sample.filter((byte) => byte === 0).length;
  return isPdf || odd - nuls > sample.length / 50 ? { kind: 'unfit', why: 'no-text' } : null;
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

function openText(file: GivenFile, answers: Answers): Opened {
  const { name, bytes } = file;
  const { text, encoding: read } = readText(bytes, answers.encoding);
  if (isHtml(text)) {
    const table = chosen(tablesOfHtml(text));
    return table
      ? { kind: 'table', table, encoding: read, file }
      : { kind: 'unfit', why: 'no-table' };
  }
  const { table, encoding } = rawTableOfFile({ path: name, size: bytes.length, bytes }, answers);
  return { kind: 'table', table, encoding, file };
}

async function openWorkbook(
  file: GivenFile,
  read: (bytes: Uint8Array) => Promise<{ readonly sheets: readonly Sheet[] }>,
): Promise<Opened> {
  const book = await read(file.bytes);
  const tables = book.sheets.map((sheet) => rawTableOfCells(cellsOfSheet(sheet)));
  const table = chosen(tables) ?? tables[0] ?? rawTableOfCells([]);
  return { kind: 'table', table, encoding: null, file };
}

/** The first of several that is a table, and how many others are: a cover or a remark is none, nor is what frames a page. */
function chosen(tables: readonly RawTable[]): RawTable | undefined {
  const [first, ...others] = tables.filter(
    ({ header, rows }) => header.length > 1 && rows.length > 0,
  );
  return first && others.length > 0 ? { ...first, others: others.length } : first;
}

/** The files beside datapackage.json, under their names from there. */
function filesIn(inside: Readonly<Record<string, Uint8Array>>, described: string): InputFiles {
  const folder = described.slice(0, described.lastIndexOf('/') + 1);
  return new Map(
    Object.entries(inside)
      .filter(([name]) => name.startsWith(folder))
      .map(([name, bytes]) => {
        const path = name.slice(folder.length);
        return [path, { path, size: bytes.length, bytes }] as const;
      }),
  );
}
