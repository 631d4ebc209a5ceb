import type { Encoding } from '../pipeline/guess/choices.ts';
import { strFromU8, unzipSync } from 'fflate';
import readSheet from 'read-excel-file/web-worker';
import { rawTableOfFile } from '../pipeline/build-own.ts';
import { rawTableOfCells, type RawTable } from '../pipeline/guess/raw-table.ts';
import type { Answers } from '../pipeline/guess/reading.ts';
import type { InputFiles } from '../pipeline/read/input-file.ts';
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
  | { readonly kind: 'no-table' };

/** Opens a table (text, a workbook's first sheet, or the one table in a ZIP) or a data package. */
export async function openFile(file: GivenFile, answers: Answers): Promise<Opened> {
  const { bytes } = file;
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return openText(file, answers);
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  if (names.includes('[Content_Types].xml')) return openWorkbook(file);
  const inside = unzipSync(bytes, {
    filter: ({ name }) => /\.(csv|tsv|json|ya?ml|txt)$/i.test(name),
  });
  const described = Object.keys(inside).find((name) => /(^|\/)datapackage\.json$/.test(name));
  if (described !== undefined && strFromU8(inside[described]!).includes('"agreements.csv"'))
    return { kind: 'package', files: filesIn(inside, described) };
  const tables = Object.entries(inside).filter(
    ([name]) => /\.(csv|tsv|json)$/i.test(name) && name !== described,
  );
  const [first] = tables;
  if (!first) return { kind: 'no-table' };
  return openText({ name: first[0].split('/').at(-1)!, bytes: first[1] }, answers);
}

function openText(file: GivenFile, answers: Answers): Opened {
  const { name, bytes } = file;
  const { table, encoding } = rawTableOfFile({ path: name, size: bytes.length, bytes }, answers);
  return { kind: 'table', table, encoding, file };
}

async function openWorkbook(file: GivenFile): Promise<Opened> {
  const sheets = await readSheet(new Blob([file.bytes.slice()]));
  const cells = sheets[0]?.data ?? [];
  const rows = cells.map((row) => row.map(textOfCell));
  return { kind: 'table', table: rawTableOfCells(rows), encoding: null, file };
}

function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  // A day of a sheet is midnight UTC.
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell as string | number | boolean);
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
