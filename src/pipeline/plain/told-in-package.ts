import Papa from 'papaparse';
import { CATEGORY_THEMES } from '../../core/record/categories.ts';
import type { PlaceCode } from '../../core/types.ts';
import type { OwnRow, Reading } from '../guess/reading.ts';
import { readDataPackage, type DataPackage, type TableName } from '../read/data-package.ts';
import { decodeText } from '../read/decode-text.ts';
import type { InputFile, InputFiles } from '../read/input-file.ts';
import { DELIMITERS, type Row } from '../read/read-table.ts';
import { REST } from './own-categories.ts';
import { NO_WORDS, tablesOfOwn } from './tables-of-own.ts';
import { fileOf, type Lent } from './tables-of-plain.ts';

const DESCRIPTION = 'datapackage.json';
const TOLD: readonly TableName[] = ['agreements', 'sources', 'evidence', 'texts'];

/** Around whom the map of a package is; null where its description can't be read, as the check of it will say. */
export function hubOfPackage(files: InputFiles): PlaceCode | null {
  return describedBy(files)?.scope.hub ?? null;
}

/**
 * The files of a data package with what articles told of behind their own rows: each table keeps its columns, and the
 * range of the map holds the new rows too. What stands there already under the same id is not written again.
 */
export function withToldInPackage(
  files: InputFiles,
  reading: Reading,
  project: InputFiles,
  lent: Lent,
): InputFiles {
  const described = describedBy(files);
  if (described === null || reading.rows.length === 0) return files;
  const { hub } = described.scope;
  const article = fileOf('article.txt', '');
  const made = tablesOfOwn({ ...reading, hub }, article, NO_WORDS, project, lent);
  const result = new Map(files);
  const known = new Set(idsIn(files.get(described.tables.agreements.path)));
  const legend = legendOf(files);
  const category: Record<string, string> = legend ? { category: legend.at(-1)!.en } : {};
  for (const table of TOLD) {
    const { path } = described.tables[table];
    const rows = rowsOf(made, `${table}.csv`).filter(
      ({ cells }) => !known.has(cells[table === 'agreements' ? 'id' : 'agreement'] ?? ''),
    );
    append(result, path, rows, table === 'agreements' ? category : {});
  }
  const codes = new Set([hub, ...reading.rows.flatMap(({ partners }) => partners)]);
  append(result, described.tables.places.path, placesIn(made, codes));
  for (const [path, file] of made)
    if (path.startsWith('seeds/')) result.set(path, joined(result.get(path), file));
  result.set(DESCRIPTION, redescribed(files.get(DESCRIPTION)!, reading.rows, legend));
  return result;
}

function describedBy(files: InputFiles): DataPackage | null {
  const decoded = decodeText(DESCRIPTION, files.get(DESCRIPTION));
  if ('problem' in decoded) return null;
  const described = readDataPackage(DESCRIPTION, decoded.text);
  return Array.isArray(described) ? null : described;
}

const rowsOf = (files: InputFiles, path: string): readonly Row[] =>
  files.get(path)?.table?.rows ?? [];

/** Adds rows to a table by the names of its columns, without those whose id it has. */
function append(
  files: Map<string, InputFile>,
  path: string,
  rows: readonly Pick<Row, 'cells'>[],
  more: Readonly<Record<string, string>> = {},
): void {
  const file = files.get(path);
  const text = textOf(file);
  const delimiter = delimiterOf(text);
  const [columns] = Papa.parse<string[]>(text, { preview: 1, delimiter }).data;
  if (!file || !columns) return;
  const known = columns.includes('id') || columns.includes('code') ? new Set(idsIn(file)) : null;
  const added = rows
    .map(({ cells }) => ({ ...cells, ...more }) as Record<string, string>)
    .filter((cells) => !known?.has(cells['id'] ?? cells['code'] ?? ''));
  if (added.length === 0) return;
  const lines = Papa.unparse(
    added.map((cells) => columns.map((column) => cells[column.trim()] ?? '')),
    { newline: '\n', delimiter },
  );
  files.set(path, fileOf(file.path, `${text.replace(/\s*$/, '\n')}${lines}\n`));
}

/** The ids of a table's rows, or its codes. */
function idsIn(file: InputFile | undefined): string[] {
  return recordsIn(textOf(file))
    .map((row) => row['id'] ?? row['code'] ?? '')
    .filter((id) => id !== '');
}

const recordsIn = (text: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text, { header: true, delimiter: delimiterOf(text) }).data;

/** The one of the header: cells may hold lists with another. */
const delimiterOf = (text: string): string =>
  Object.keys(DELIMITERS).find((one) => text.slice(0, text.indexOf('\n')).includes(one)) ?? ',';

function textOf(file: InputFile | undefined): string {
  const decoded = decodeText('', file);
  return 'text' in decoded ? decoded.text : '';
}

/** Of the places that we lend those that the rows need. */
function placesIn(made: InputFiles, codes: ReadonlySet<string>): Pick<Row, 'cells'>[] {
  const text = textOf(made.get('places.csv'));
  return recordsIn(text)
    .filter(({ code }) => codes.has(code ?? ''))
    .map((cells) => ({ cells }));
}

interface Description {
  about?: { categories?: { en: string }[] };
  scope: { firstYear: number; lastYear: number };
}

const jsonOf = (file: InputFile | undefined): Description =>
  JSON.parse(textOf(file)) as Description;

/** The legend of a package that names categories of its own, with one for what an article told of, if there is room. */
function legendOf(files: InputFiles): readonly { en: string }[] | null {
  const categories = jsonOf(files.get(DESCRIPTION)).about?.categories ?? null;
  const isWhole = categories?.some(({ en }) => en === REST.en) ?? true;
  if (categories === null || isWhole || categories.length >= CATEGORY_THEMES.length)
    return categories;
  return [...categories, REST];
}

/** The description with a range in which the rows are, and with their category. */
function redescribed(
  file: InputFile,
  rows: readonly OwnRow[],
  categories: readonly { en: string }[] | null,
): InputFile {
  const json = jsonOf(file);
  const years = rows.flatMap(({ interval }) =>
    interval ? [Number(interval.from.slice(0, 4)), Number(interval.to.slice(0, 4))] : [],
  );
  const { firstYear, lastYear } = json.scope;
  const scope = {
    ...json.scope,
    firstYear: Math.min(firstYear, ...years),
    lastYear: Math.max(lastYear, ...years),
  };
  const about = categories ? { ...json.about, categories } : json.about;
  return fileOf(file.path, `${JSON.stringify({ ...json, about, scope }, null, 1)}\n`);
}

/** Both files' lines, each once. */
function joined(before: InputFile | undefined, after: InputFile): InputFile {
  const lines = [...textOf(before).split('\n'), ...textOf(after).split('\n')];
  return fileOf(after.path, `${[...new Set(lines)].filter((line) => line !== '').join('\n')}\n`);
}
