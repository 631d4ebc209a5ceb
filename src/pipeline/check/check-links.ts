import { parseDay } from '../../core/time/day.ts';
import type { Problem } from '../../core/problem.ts';
import { cell, type Row } from '../read/read-table.ts';
import type { Tables } from '../read/read-tables.ts';

/** Every link of an agreement to itself, and every successor that was there before what it replaced or ended. */
export function* checkLinks({ links: { file, rows }, agreements }: Tables): Generator<Problem> {
  const byId = new Map((agreements.rows ?? []).map((row) => [cell(row, 'id'), row]));
  for (const row of rows ?? []) {
    if (row.broken) continue;
    const [id, other] = [cell(row, 'agreement'), cell(row, 'other')];
    const place = { file, line: row.line, column: 'other' };
    if (id === other) {
      const [found, expected] = [`found "${other}"`, 'expected another agreement than this one'];
      yield { ...place, found, expected, cure: 'correct one of the two, or remove the row' };
      continue;
    }
    if (cell(row, 'kind') === 'part-of') continue;
    const begun = dayOf(byId.get(id), 'date_from');
    const followed = dayOf(byId.get(other), 'date_to');
    if (begun === null || followed === null || followed >= begun) continue;
    const found = `found "${other}", of ${followed} at the latest`;
    const expected = `expected one of ${begun} or later, when "${id}" begins`;
    yield { ...place, found, expected, cure: 'swap the two, or correct a date' };
  }
}

const dayOf = (row: Row | undefined, column: string): string | null =>
  row ? parseDay(cell(row, column)) : null;
