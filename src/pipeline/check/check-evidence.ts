import type { Articles } from '../read/read-articles.ts';
import type { Problem } from '../../core/problem.ts';
import { locateEvidence } from '../evidence/locate-evidence.ts';
import { cell, type Row } from '../read/read-table.ts';
import type { Tables } from '../read/read-tables.ts';

/** Every row of evidence that is not a quotation found once in its article, or a paraphrase of another source. */
export function* checkEvidence(
  { sources, evidence: { file, rows } }: Tables,
  articles: Articles,
): Generator<Problem> {
  if (!sources.rows) return;
  const stored = new Map(sources.rows.map((row) => [cell(row, 'id'), cell(row, 'file')]));
  for (const row of rows ?? []) {
    const storedAs = stored.get(cell(row, 'source'));
    if (row.broken || storedAs === undefined) continue;
    const article = articles.get(cell(row, 'source'));
    const faults = storedAs === '' ? otherFaults(row) : storedFaults(row, storedAs, article);
    for (const fault of faults) yield { file, line: row.line, ...fault };
  }
}

type Fault = Pick<Problem, 'column' | 'found' | 'expected' | 'cure'>;

function* otherFaults(row: Row): Generator<Fault> {
  const source = cell(row, 'source');
  if (cell(row, 'quote') !== '') {
    const expected = `expected it empty, as the text of "${source}" is not stored`;
    const cure = 'say it in your own words under paraphrase';
    yield { column: 'quote', found: 'found a quotation', expected, cure };
  }
  if (cell(row, 'paraphrase') === '') {
    const expected = `expected what "${source}" says`;
    const cure = 'say it in your own words';
    yield { column: 'paraphrase', found: 'found an empty cell', expected, cure };
  }
}

function* storedFaults(row: Row, file: string, article: string | undefined): Generator<Fault> {
  const quote = cell(row, 'quote');
  if (cell(row, 'paraphrase') !== '') {
    const expected = `expected it empty, as seeds/${file} is stored`;
    yield { column: 'paraphrase', found: 'found text', expected, cure: 'quote the article' };
  }
  if (quote === '') {
    const expected = `expected the words of seeds/${file}`;
    const cure = 'copy them from the article exactly';
    yield { column: 'quote', found: 'found an empty cell', expected, cure };
    return;
  }
  if (article === undefined) return;
  const located = locateEvidence(article, quote);
  if (located.kind === 'repeated') {
    const found = `found words that occur ${located.times} times in seeds/${file}`;
    const cure = 'quote more of the sentence';
    yield { column: 'quote', found, expected: 'expected words that occur once', cure };
  } else if (located.kind === 'absent') {
    const found = `found "${quote}"`;
    const cure = located.closest
      ? `compare the closest passage, "${located.closest}"`
      : 'copy the words from the article; no passage is like them';
    yield { column: 'quote', found, expected: `expected words of seeds/${file}`, cure };
  }
}
