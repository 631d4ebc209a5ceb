import { parseDay, precisionOf } from '../../core/time/day.ts';
import type { Problem } from '../../core/problem.ts';
import { DATE_PRECISIONS } from '../../core/types.ts';
import { cell, type Row, type Table } from '../read/read-table.ts';

/** Every agreement whose interval, precision, basis and end contradict one another. Days that are none are not ours. */
export function* checkDates({ file, rows }: Table): Generator<Problem> {
  for (const row of rows ?? []) {
    if (row.broken) continue;
    const faults = cell(row, 'date_basis') === 'none' ? undatedFaults(row) : datedFaults(row);
    for (const fault of [...faults, ...endFaults(row)]) yield { file, line: row.line, ...fault };
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

function* datedFaults(row: Row): Generator<Fault> {
  const basis = cell(row, 'date_basis');
  for (const column of ['date_from', 'date_to', 'date_precision']) {
    if (cell(row, column) !== '') continue;
    const expected = `expected a value, as date_basis is "${basis}"`;
    const cure = 'fill it in, or empty the date and write "none" as date_basis';
    yield { column, found: 'found an empty cell', expected, cure };
  }
  const from = parseDay(cell(row, 'date_from'));
  const to = parseDay(cell(row, 'date_to'));
  if (from === null || to === null) return;
  if (from > to) {
    const [found, expected] = [`found "${to}"`, `expected ${from} or later, the day in date_from`];
    yield { column: 'date_to', found, expected, cure: 'swap the two days, or correct one' };
    return;
  }
  const precision = cell(row, 'date_precision');
  const actual = precisionOf({ from, to });
  if (!isPrecision(precision) || precision === actual) return;
  const expected = `expected "${actual}", as ${from} to ${to} is`;
  const cure = 'correct the precision or the days';
  yield { column: 'date_precision', found: `found "${precision}"`, expected, cure };
}

function* endFaults(row: Row): Generator<Fault> {
  const from = parseDay(cell(row, 'date_from'));
  const end = parseDay(cell(row, 'end_date'));
  if (from === null || end === null || end >= from) return;
  const [found, expected] = [`found "${end}"`, `expected ${from} or later, the day in date_from`];
  yield { column: 'end_date', found, expected, cure: 'correct one of the two days' };
}

/** Another word is the fault of its column alone. */
const isPrecision = (text: string): boolean => DATE_PRECISIONS.some((word) => word === text);
