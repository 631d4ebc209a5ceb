import { parseDay, precisionOf } from '../../core/time/day.ts';
import type { Problem } from '../../core/problem.ts';
import { DATE_PRECISIONS } from '../../core/types.ts';
import { END_COLUMNS } from '../read/old-end.ts';
import { cell, type Row, type Table } from '../read/read-table.ts';

/**
 * Every agreement whose date or end is at odds with itself, or the end with the date: interval, precision and basis belong
 * together. Days that are none are not ours.
 */
export function* checkDates({ file, rows }: Table): Generator<Problem> {
  for (const row of rows ?? []) {
    if (row.broken) continue;
    const faults = [
      ...(cell(row, 'date_basis') === 'none' ? undatedFaults(row) : intervalFaults(row, 'date')),
      ...(END_COLUMNS.some((column) => cell(row, column) !== '') ? intervalFaults(row, 'end') : []),
      ...orderFaults(row),
    ];
    for (const fault of faults) yield { file, line: row.line, ...fault };
  }
}

type Fault = Pick<Problem, 'column' | 'found' | 'expected' | 'cure'>;

function* undatedFaults(row: Row): Generator<Fault> {
  for (const column of ['date_from', 'date_to', 'date_precision']) {
    const text = cell(row, column);
    if (text === '') continue;
    const expected = 'expected it empty, as date_basis is "none"';
    yield { column, found: `found "${text}"`, expected, cure: 'empty it, or say what dates it' };
  }
}

function* intervalFaults(row: Row, of: 'date' | 'end'): Generator<Fault> {
  const [first, last, named, source] = [`${of}_from`, `${of}_to`, `${of}_precision`, `${of}_basis`];
  const basis = cell(row, source);
  // An empty basis of a date is the fault of its cell.
  for (const column of [first, last, named, ...(of === 'end' ? [source] : [])]) {
    if (cell(row, column) !== '') continue;
    const expected =
      of === 'date'
        ? `expected a value, as date_basis is "${basis}"`
        : 'expected a value, as the agreement has an end';
    const cure =
      of === 'date'
        ? 'fill it in, or empty the date and write "none" as date_basis'
        : 'fill it in, or empty the other columns of the end';
    yield { column, found: 'found an empty cell', expected, cure };
  }
  const from = parseDay(cell(row, first));
  const to = parseDay(cell(row, last));
  if (from === null || to === null) return;
  if (from > to) {
    const [found, expected] = [`found "${to}"`, `expected ${from} or later, the day in ${first}`];
    yield { column: last, found, expected, cure: 'swap the two days, or correct one' };
    return;
  }
  const precision = cell(row, named);
  const actual = precisionOf({ from, to });
  if (!isPrecision(precision) || precision === actual) return;
  const expected = `expected "${actual}", as ${from} to ${to} is`;
  const cure = 'correct the precision or the days';
  yield { column: named, found: `found "${precision}"`, expected, cure };
}

function* orderFaults(row: Row): Generator<Fault> {
  const from = parseDay(cell(row, 'date_from'));
  const end = parseDay(cell(row, 'end_to'));
  if (from === null || end === null || end >= from) return;
  const [found, expected] = [`found "${end}"`, `expected ${from} or later, the day in date_from`];
  yield { column: 'end_to', found, expected, cure: 'correct one of the two days' };
}

/** Another word is the fault of its column alone. */
const isPrecision = (text: string): boolean => DATE_PRECISIONS.some((word) => word === text);
