import type { Problem } from '../../core/problem.ts';
import { cell, type Table } from '../read/read-table.ts';

const COLUMNS = ['value_min', 'value_max', 'value_currency'];

/** Every agreement that has a part of a value only, or a range the wrong way round. */
export function* checkValues({ file, rows }: Table): Generator<Problem> {
  for (const row of rows ?? []) {
    if (row.broken) continue;
    const line = row.line;
    const given = COLUMNS.filter((column) => cell(row, column) !== '');
    if (given.length === 0) continue;
    for (const column of COLUMNS.filter((column) => !given.includes(column))) {
      const expected = `expected a value, as ${given.join(' and ')} ${given.length > 1 ? 'are' : 'is'} given`;
      const cure = 'fill it in (one amount is both value_min and value_max), or empty all three';
      yield { file, line, column, found: 'found an empty cell', expected, cure };
    }
    const [min, max] = [cell(row, 'value_min'), cell(row, 'value_max')];
    if (min !== '' && max !== '' && Number(min) > Number(max)) {
      const [found, expected] = [`found "${max}"`, `expected ${min} or more, as in value_min`];
      yield { file, line, column: 'value_max', found, expected, cure: 'swap the two amounts' };
    }
  }
}
