import type { Problem } from '../../core/problem.ts';
import { decodeText } from './decode-text.ts';
import type { InputFiles } from './input-file.ts';
import { offer } from '../../core/text/nearest.ts';
import { cell, type Table } from './read-table.ts';

/** Texts of stored articles by the id of their source. */
export type Articles = ReadonlyMap<string, string>;

const FOLDER = 'seeds/';

/** The stored articles that sources name, by source, and the problems of those that cannot be read. */
export function readArticles(
  files: InputFiles,
  sources: Table,
): { articles: Articles; problems: Problem[] } {
  const articles = new Map<string, string>();
  const problems: Problem[] = [];
  const stored = [...files.keys()].filter((name) => name.startsWith(FOLDER));
  for (const row of sources.rows ?? []) {
    const file = cell(row, 'file');
    if (row.broken || file === '') continue;
    const path = FOLDER + file;
    if (!files.has(path)) {
      const names = stored.map((name) => name.slice(FOLDER.length));
      problems.push({
        file: sources.file,
        line: row.line,
        column: 'file',
        found: `found "${file}"`,
        expected: `expected a file in ${FOLDER}`,
        cure: offer(file, names, 'add the article, or correct the name'),
      });
      continue;
    }
    const decoded = decodeText(path, files.get(path));
    if ('problem' in decoded) problems.push(decoded.problem);
    else articles.set(cell(row, 'id'), decoded.text);
  }
  return { articles, problems };
}
