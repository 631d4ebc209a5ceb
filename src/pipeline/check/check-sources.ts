import { parseDay } from '../../core/time/day.ts';
import type { Problem } from '../../core/problem.ts';
import { cell } from '../read/read-table.ts';
import type { Tables } from '../read/read-tables.ts';

/**
 * Every source that nothing cites, whose day of publication is none, or whose stored article may not be quoted or is
 * another's too.
 */
export function* checkSources({ sources, evidence }: Tables): Generator<Problem> {
  const { file } = sources;
  const cited = evidence.rows && new Set(evidence.rows.map((row) => cell(row, 'source')));
  const articles = new Map<string, number>();
  for (const row of sources.rows ?? []) {
    if (row.broken) continue;
    const line = row.line;
    const [id, article, published] = [cell(row, 'id'), cell(row, 'file'), cell(row, 'published')];
    if (cited && id !== '' && !cited.has(id)) {
      const [found, expected] = [`found "${id}"`, `expected a row of ${evidence.file} to cite it`];
      yield { file, line, column: 'id', found, expected, cure: 'cite it, or remove the source' };
    }
    if (published.length === 'YYYY-MM-DD'.length && parseDay(published) === null) {
      const [found, expected] = [`found "${published}"`, 'expected a day of the calendar'];
      const cure = 'correct it, or leave out the day';
      yield { file, line, column: 'published', found, expected, cure };
    }
    if (article !== '' && cell(row, 'terms') === 'facts') {
      const expected = 'expected "quotation" or "whole", as the article is stored to be quoted';
      const cure = 'correct the terms, or paraphrase the source and leave file empty';
      yield { file, line, column: 'terms', found: 'found "facts"', expected, cure };
    }
    const other = articles.get(article);
    if (article !== '' && other !== undefined) {
      const found = `found "${article}" again`;
      const expected = `expected one source for it, and it is on line ${other}`;
      yield { file, line, column: 'file', found, expected, cure: 'remove one of the sources' };
    }
    articles.set(article, line);
  }
}
