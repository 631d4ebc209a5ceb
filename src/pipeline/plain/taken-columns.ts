import { parseInterval } from '../../core/time/day.ts';
import type { OwnRow } from '../guess/reading.ts';
import type { Field } from '../read/data-package.ts';
import { optionalColumns, type Lent } from './tables-of-plain.ts';

/** Columns that the tables have too, where all of their cells are what these allow. */
export function takenColumns(
  rows: readonly OwnRow[],
  { described }: Lent,
): ReadonlyMap<string, string> {
  const fields = fieldsOf(described);
  const wanted = new Set(
    optionalColumns(described).filter((column) => !/^(end|value)/.test(column)),
  );
  wanted.add('end_date');
  const refused = new Set<string>();
  const taken = new Map<string, string>();
  for (const { others } of rows) {
    for (const [column, cell] of others) {
      const key = keyOf(column);
      if (!wanted.has(key)) continue;
      taken.set(column, key);
      const field = fields.get(key);
      if (!allows(field, key, inOurWords(field, cell))) refused.add(column);
    }
  }
  for (const column of refused) taken.delete(column);
  return taken;
}

export const fieldsOf = ({ tables }: Lent['described']): ReadonlyMap<string, Field> =>
  new Map(tables.agreements.schema.fields.map((one) => [one.name, one]));

/** The column of ours that a heading names, whatever its letters; one system is systems too. */
function keyOf(column: string): string {
  const key = column
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  return key === 'system' ? 'systems' : key;
}

/** A word of ours as we write it: "In force" is `in-force`. */
export function inOurWords(field: Field | undefined, cell: string): string {
  if (!field?.constraints?.enum) return cell;
  const word = cell.toLowerCase().replaceAll(/[\s_]+/g, '-');
  return field.constraints.enum.includes(word) ? word : cell;
}

function allows(field: Field | undefined, key: string, cell: string): boolean {
  if (/^[=+\-@]/.test(cell)) return false;
  if (key === 'end_date') return parseInterval(cell) !== null;
  if (key === 'language') return ['en', 'ar', 'tr'].includes(cell);
  const { enum: words, pattern } = field?.constraints ?? {};
  if (field?.type === 'list') return cell.split(';').every((item) => item.trim() !== '');
  return (words?.includes(cell) ?? true) && (!pattern || new RegExp(pattern, 'u').test(cell));
}
