import { parseDay } from '../../core/time/day.ts';
import type { Row, Table } from './read-table.ts';

/** The columns of the end in agreements.csv. */
export const END_COLUMNS = ['end_from', 'end_to', 'end_precision', 'end_basis'] as const;

/**
 * A table of agreements as packages before version 0.2 have it, whose `end_date` is a day, with the end as an interval.
 * Any other table as it is.
 */
export function withIntervalOfEnd(table: Table): Table {
  return { ...table, rows: table.rows && table.rows.map(newRow) };
}

function newRow(row: Row): Row {
  const { end_date: day } = row.cells;
  if (day === undefined || END_COLUMNS.some((column) => column in row.cells)) return row;
  const [precision, basis] = parseDay(day) === null ? ['', ''] : ['day', 'stated'];
  const end = { end_from: day, end_to: day, end_precision: precision, end_basis: basis };
  return { ...row, cells: { ...row.cells, ...end } };
}
