import { cell } from '../read/read-table.ts';
import type { Finding, LintInput } from './lint-finding.ts';

/** What stands where an editor has still to write: rows of accepted proposals begin with it. */
const UNWRITTEN = '[?]';

/** Titles, summaries and publishers that nobody has written yet. */
export function* lintUnwritten({ tables }: LintInput): Generator<Finding> {
  const places = [
    [tables.texts, 'agreement', ['title', 'summary']],
    [tables.sources, 'id', ['title', 'publisher']],
  ] as const;
  for (const [{ file, rows }, key, columns] of places) {
    for (const row of rows ?? []) {
      for (const column of columns.filter((one) => cell(row, one) === UNWRITTEN)) {
        const [found, expected] = [`found "${UNWRITTEN}"`, `expected the ${column}`];
        const problem = { file, line: row.line, column, found, expected, cure: 'write it' };
        yield { rule: 'unwritten', agreement: cell(row, key), other: column, problem };
      }
    }
  }
}
