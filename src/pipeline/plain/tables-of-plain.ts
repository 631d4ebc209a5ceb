import { extent } from 'd3';
import type { Problem } from '../../core/problem.ts';
import type { Scope } from '../../core/types.ts';
import { madeTable, type Cells, type PlacedRow } from './made-table.ts';
import { readDataPackage, type DataPackage, type TableName } from '../read/data-package.ts';
import { decodeText } from '../read/decode-text.ts';
import { createGazetteer, type Gazetteer } from '../gazetteer/gazetteer.ts';
import type { InputFile, InputFiles } from '../read/input-file.ts';
import { openIn, plainRecord } from './plain-record.ts';
import { readPlainTable, type PlainRow } from './read-plain-table.ts';
import { readTables, type Tables } from '../read/read-tables.ts';

export interface PlainInput {
  readonly files: InputFiles;
  /** Those that only the plain file can have; the rest are found in the tables made of it. */
  readonly problems: readonly Problem[];
  /** What its author may not expect of the result, a sentence each. */
  readonly remarks: readonly string[];
}

/** What the project lends to a plain file: hub and range, places, and the spelling of systems. */
const LENT = ['datapackage.json', 'places.csv', 'place-names.csv', 'systems.csv'];

/**
 * The tables that a plain file with `title,date,partners` stands for, beside what the project lends. Their path is the
 * plain file's, and each row stands on its line there, so that a fault found in them names the line that its author
 * sees. If what the project lends can't be read: the project's own files, whose check says why.
 */
export function tablesOfPlain(plain: InputFile, project: InputFiles): PlainInput {
  const lent = readLent(project);
  if (lent === null) return { files: project, problems: [], remarks: [] };
  const name = fileName(plain.path);
  const key = `from/${name}`;
  const decoded = decodeText(key, plain);
  const { rows, problems } =
    'text' in decoded
      ? readPlainTable(key, decoded.text, optionalColumns(lent.described), lent.gazetteer.geocode)
      : { rows: [], problems: [decoded.problem] };
  const { scope } = lent.described;
  const widened = widen(scope, rows);
  const files = filesOf(rows, plain, project, lent);
  if (widened !== scope) files.set('datapackage.json', describe(project, lent, { scope: widened }));
  return { files, problems, remarks: [...remarks(name, rows, scope, widened)] };
}

/** The tables made of rows (`added` are further columns of agreements), what the project lends to them, and the plain file itself. */
export function filesOf(
  rows: readonly PlainRow[],
  plain: InputFile,
  project: InputFiles,
  lent: Lent,
  added: readonly string[] = [],
): Map<string, InputFile> {
  return new Map<string, InputFile>([
    ...LENT.flatMap((file) =>
      project.has(file) ? [[file, lentFile(file, project, lent)] as const] : [],
    ),
    ...made(rows, plain, lent, added),
    [`from/${fileName(plain.path)}`, plain],
  ]);
}

/** The project's datapackage.json with other properties. */
export function describe(project: InputFiles, lent: Lent, changed: object): InputFile {
  const json = { ...(JSON.parse(lent.text) as object), ...changed };
  return fileOf(project.get('datapackage.json')!.path, `${JSON.stringify(json, null, 1)}\n`);
}

export interface Lent {
  /** Of datapackage.json. */
  readonly text: string;
  readonly described: DataPackage;
  readonly gazetteer: Gazetteer;
  readonly tables: Tables;
}

/** A file that is lent, with its rows where it was read without a fault. */
function lentFile(name: string, project: InputFiles, { tables, described }: Lent): InputFile {
  const file = project.get(name)!;
  const [, table] =
    Object.entries(tables).find(([key]) => described.tables[key as TableName].path === name) ?? [];
  const isWhole = table?.rows?.every(({ broken }) => !broken) ?? false;
  return isWhole ? { ...file, table: table! } : file;
}

/** What the project lends, read; null where it can't be. */
export function readLent(project: InputFiles): Lent | null {
  const name = 'datapackage.json';
  const decoded = decodeText(name, project.get(name));
  if ('problem' in decoded) return null;
  const described = readDataPackage(name, decoded.text);
  if (Array.isArray(described)) return null;
  const { tables } = readTables(project, described);
  const gazetteer = createGazetteer(tables);
  return gazetteer && { text: decoded.text, described, gazetteer, tables };
}

/** Those of agreements.csv that `title,date,partners` do not stand for, and three of our own. */
export const optionalColumns = ({ tables }: DataPackage): string[] => [
  ...['summary', 'language', 'source'],
  ...tables.agreements.schema.fields
    .map(({ name }) => (name === 'end_from' ? 'end_date' : name))
    .filter((column) => !/^(id|partners|date_.+|end_(to|precision|basis))$/.test(column)),
];

function made(
  rows: readonly PlainRow[],
  { path }: InputFile,
  { described, gazetteer: { nameOf } }: Lent,
  added: readonly string[],
): [file: string, InputFile][] {
  const records = rows.map((row) => {
    const partners = row.codes.map(nameOf).join(', ');
    return { line: row.line, ...plainRecord(row, fileName(path), partners) };
  });
  const sources = new Map(records.map(({ source }) => [source.id, source]));
  // What is in our own words has no faults, and needs no line.
  const anywhere = (cells: Cells): PlacedRow => ({ line: 0, cells });
  const tables: [TableName, PlacedRow[]][] = [
    ['agreements', records.map(({ line, agreement }) => ({ line, cells: agreement }))],
    ['sources', [...sources.values()].map(anywhere)],
    ['evidence', records.map(({ evidence }) => anywhere(evidence))],
    ['stages', []],
    [
      'texts',
      [
        ...records.map(({ line, text }) => ({ line, cells: text })),
        ...records.flatMap(({ english }) => (english ? [anywhere(english)] : [])),
      ],
    ],
  ];
  return tables.map(([table, rows]) => {
    const { path: file, schema } = described.tables[table];
    const columns = schema.fields.map(({ name }) => name);
    if (table === 'agreements') columns.push(...added);
    return [file, madeTable(file, path, columns, rows)];
  });
}

export function fileOf(path: string, text: string): InputFile {
  const bytes = new TextEncoder().encode(text);
  return { path, size: bytes.length, bytes };
}

/** The same scope where all years of the rows are in it. */
function widen(scope: Scope, rows: readonly PlainRow[]): Scope {
  const years = rows.map(({ interval }) => interval && Number(interval.from.slice(0, 4)));
  const [first = scope.firstYear, last = scope.lastYear] = extent(years, (year) => year);
  if (first >= scope.firstYear && last <= scope.lastYear) return scope;
  const [firstYear, lastYear] = [Math.min(first, scope.firstYear), Math.max(last, scope.lastYear)];
  return { ...scope, firstYear, lastYear };
}

function* remarks(
  name: string,
  rows: readonly PlainRow[],
  scope: Scope,
  widened: Scope,
): Generator<string> {
  const range = ({ firstYear, lastYear }: Scope): string => `${firstYear}-${lastYear}`;
  if (widened !== scope)
    yield `${name} has years outside of ${range(scope)}: the timeline runs from ${widened.firstYear} to ${widened.lastYear}`;
  const open = [...new Set(rows.flatMap(openIn))];
  if (open.length > 0)
    yield `rows of ${name} that do not state ${open.join(', ')} have defaults there, see data/README.md`;
  if (open.includes('confidence'))
    yield 'the headline counts those without a confidence only with "Count reported ones too"';
}

/** The last part of a path, on any system. */
export const fileName = (path: string): string => path.split(/[\\/]/).at(-1)!;
