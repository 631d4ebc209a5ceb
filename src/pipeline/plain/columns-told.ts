import { cleanName } from '../guess/clean-cell.ts';
import type { Reading } from '../guess/reading.ts';
import type { Lent } from './tables-of-plain.ts';
import { takenColumns } from './taken-columns.ts';

/** What became of the columns of somebody's table, by their names. */
export interface ColumnsTold {
  /** `as`: what a column was read as; null where it is one of ours by its own name. */
  readonly read: readonly {
    readonly name: string;
    readonly as: 'title' | 'date' | 'partners' | 'category' | null;
  }[];
  /** Neither drawn, counted nor filtered by: a record's panel tells them. */
  readonly unused: readonly string[];
}

/** Of columns in which no row on the map has anything nothing is told. */
export function columnsTold(
  { header, columns, rows }: Pick<Reading, 'header' | 'columns' | 'rows'>,
  lent: Lent,
): ColumnsTold {
  const ofTable = rows.filter(({ told }) => !told);
  const taken = takenColumns(ofTable, lent);
  // Who names our own kinds gets our own themes, and no legend of another column.
  const category = [...taken.values()].includes('kind') ? null : columns.category;
  const roles = {
    title: [columns.title],
    date: [columns.date, columns.month, columns.day],
    partners: columns.partners,
    category: [category],
  } as const;
  const nameOf = (i: number): string => cleanName(header[i] ?? '') || `${i + 1}`;
  const read = (Object.keys(roles) as (keyof typeof roles)[]).flatMap((as) =>
    roles[as].flatMap((i) => (i == null ? [] : [{ name: nameOf(i), as }])),
  );
  const filled = new Set(ofTable.flatMap(({ others }) => others.map(([column]) => column)));
  const rest = header
    .map((_, i) => nameOf(i))
    .filter((name) => filled.has(name) && !read.some((each) => each.name === name));
  const isTaken = (name: string): boolean => taken.has(name);
  return {
    read: [...read, ...rest.filter(isTaken).map((name) => ({ name, as: null }))],
    unused: rest.filter((name) => !isTaken(name)),
  };
}
