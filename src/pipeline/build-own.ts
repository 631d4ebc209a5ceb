import type { Encoding } from './guess/choices.ts';
import type { PlaceCode } from '../core/types.ts';
import { readText } from './guess/encoding.ts';
import { rawTableOf, rawTableOfJson, type RawTable } from './guess/raw-table.ts';
import { readOwn } from './guess/read-own.ts';
import type { Answers, Reading } from './guess/reading.ts';
import { tablesOfOwn, type OwnWords } from './plain/tables-of-own.ts';
import { readLent, type Lent } from './plain/tables-of-plain.ts';
import type { InputFile, InputFiles } from './read/input-file.ts';

/** What the project lends to other people's tables: a description of tables, and all places by their names. */
export interface Lender {
  readonly project: InputFiles;
  readonly lent: Lent;
}

/** The lender of the project's files. Throws where they can't be read. */
export function lenderOf(project: InputFiles): Lender {
  const lent = readLent(project);
  if (!lent) throw new Error('no places to lend - check the tables of the project first');
  return { project, lent };
}

/** A file of text as a table: CSV in any usual encoding, or a list of JSON. */
export function rawTableOfFile(
  { path, bytes }: InputFile,
  { encoding: wanted, delimiter }: Answers,
): { table: RawTable; encoding: Encoding } {
  const { text, encoding } = readText(bytes ?? new Uint8Array(), wanted);
  const isJson = /\.(geojson|jsonl?|ndjson)$/i.test(path) || /^\s*[[{]/.test(text);
  const json = isJson ? rawTableOfJson(text) : null;
  return { table: json ?? rawTableOf(text, delimiter), encoding };
}

/** A table as it is understood, with the answers given so far. */
export function readOwnTable(
  table: RawTable,
  encoding: Encoding | null,
  answers: Answers,
  { lent }: Lender,
  onProgress?: (part: number) => void,
): Reading {
  return readOwn(table, encoding, lent.gazetteer, answers, onProgress);
}

/** The files of a map of one's own; null while nobody has said around whom it is, or no row can be drawn. */
export function ownFiles(
  reading: Reading,
  file: InputFile,
  words: OwnWords,
  { project, lent }: Lender,
): InputFiles | null {
  const { hub } = reading;
  if (hub === null || reading.rows.length === 0) return null;
  return tablesOfOwn({ ...reading, hub: hub satisfies PlaceCode }, file, words, project, lent);
}
