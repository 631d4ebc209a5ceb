import { parseDay } from '../../core/time/day.ts';
import type { Problem } from '../../core/problem.ts';
import type { Scope } from '../../core/types.ts';
import { cell, type Row, type Table } from '../read/read-table.ts';
import type { Tables } from '../read/read-tables.ts';

/** How many years before and after the timeline a day may lie: beyond it is a slip of the finger. */
const AROUND = { before: 100, after: 50 };

type Fault = Pick<Problem, 'column' | 'found' | 'expected' | 'cure'>;

/** Every stage whose days are the wrong way round, and every day of an agreement or a stage that no timeline is near. */
export function* checkDays({ agreements, stages }: Tables, scope: Scope): Generator<Problem> {
  yield* each(stages, function* (row) {
    yield* reversed(row);
    yield* faraway(row, ['date_from', 'date_to'], scope);
  });
  const columns = ['date_from', 'date_to', 'end_from', 'end_to'];
  yield* each(agreements, (row) => faraway(row, columns, scope));
}

/** Every source that was published after the data. Where the package does not say its own day nothing is known. */
export function* checkPublished({ sources }: Tables, created: string): Generator<Problem> {
  if (parseDay(created) === null) return;
  yield* each(sources, function* (row) {
    const published = cell(row, 'published');
    if (!/^\d{4}/.test(published) || published <= created.slice(0, published.length)) return;
    const expected = `expected ${created} at the latest, the day of these data`;
    yield { column: 'published', found: `found "${published}"`, expected, cure: 'correct it' };
  });
}

function* each({ file, rows }: Table, faults: (row: Row) => Iterable<Fault>): Generator<Problem> {
  for (const row of rows ?? [])
    if (!row.broken) for (const fault of faults(row)) yield { file, line: row.line, ...fault };
}

function* reversed(row: Row): Generator<Fault> {
  const from = parseDay(cell(row, 'date_from'));
  const to = parseDay(cell(row, 'date_to'));
  if (from === null || to === null || from <= to) return;
  const expected = `expected ${from} or later, the day in date_from`;
  const cure = 'swap the two days, or correct one';
  yield { column: 'date_to', found: `found "${to}"`, expected, cure };
}

function* faraway(row: Row, columns: readonly string[], scope: Scope): Generator<Fault> {
  const [first, last] = [scope.firstYear - AROUND.before, scope.lastYear + AROUND.after];
  for (const column of columns) {
    const day = parseDay(row.cells[column] ?? '');
    if (day === null) continue;
    const year = Number(day.slice(0, 4));
    if (year >= first && year <= last) continue;
    const expected = `expected a day from ${first} to ${last}`;
    yield { column, found: `found "${day}"`, expected, cure: 'correct the year' };
  }
}
