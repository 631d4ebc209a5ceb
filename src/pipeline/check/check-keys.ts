import type { Problem } from '../../core/problem.ts';
import { TABLE_NAMES, type DataPackage, type TableName } from '../read/data-package.ts';
import { offer } from '../../core/text/nearest.ts';
import { cell, type Row, type Table } from '../read/read-table.ts';
import type { Tables } from '../read/read-tables.ts';

/** What the page takes for one thing, whatever a description says: two of the same would be two of one. */
const NEEDED: { readonly [table in TableName]?: readonly string[] } = {
  agreements: ['id'],
  sources: ['id'],
  stages: ['agreement', 'status', 'date_from'],
  links: ['agreement', 'kind', 'other'],
  texts: ['agreement', 'language'],
  places: ['code'],
  systems: ['name'],
};

/** Every row that repeats the key of another, and every reference to a row that is not there. */
export function* checkKeys(tables: Tables, { tables: described }: DataPackage): Generator<Problem> {
  for (const name of TABLE_NAMES) {
    const { primaryKey, uniqueKeys = [], foreignKeys = [] } = described[name].schema;
    const keys = [primaryKey, ...uniqueKeys, NEEDED[name]].filter((key) => key !== undefined);
    for (const key of new Map(keys.map((key) => [key.join(), key])).values())
      yield* checkUnique(tables[name], key);
    for (const { fields, reference } of foreignKeys)
      yield* checkReferences(
        tables[name],
        fields[0],
        tables[reference.resource],
        reference.fields[0],
      );
  }
}

function* checkUnique({ file, rows }: Table, key: readonly string[]): Generator<Problem> {
  const firstLines = new Map<string, number>();
  for (const row of rows ?? []) {
    const values = key.map((column) => cell(row, column));
    if (values[0] === '') continue;
    const id = values.join('\n');
    const first = firstLines.get(id);
    if (first === undefined) {
      firstLines.set(id, row.line);
      continue;
    }
    const found = `found "${values.filter(Boolean).join(', ')}" again`;
    const expected = `expected it once, and it is on line ${first}`;
    const cure = key.length === 1 ? 'give one of them another' : 'remove one of the rows';
    yield { file, line: row.line, column: key.join('+'), found, expected, cure };
  }
}

/** So many references go wrong one by one; more have one cause, and to look for the nearest of each takes minutes. */
const MOST_OFFERS = 100;

function* checkReferences(
  { file, rows }: Table,
  column: string,
  target: Table,
  targetColumn: string,
): Generator<Problem> {
  if (!rows || !target.rows) return;
  const known = new Set(target.rows.map((row: Row) => cell(row, targetColumn)));
  let offers = MOST_OFFERS;
  for (const row of rows) {
    const text = cell(row, column);
    if (row.broken || text === '' || known.has(text)) continue;
    const expected = `expected a row of ${target.file} with this ${targetColumn}`;
    const candidates = offers-- > 0 ? known : [];
    const cure = offer(text, candidates, `add it to ${target.file}, or correct it`);
    yield { file, line: row.line, column, found: `found "${text}"`, expected, cure };
  }
}
