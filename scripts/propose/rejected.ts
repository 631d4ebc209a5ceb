import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readTable, cell } from '../../src/pipeline/read/read-table.ts';
import { csvLine } from '../../src/propose/csv-line.ts';
import { chosen, type ArticleFile } from './read-article.ts';

const FILE = 'data/rejected-proposals.csv';
const COLUMNS = ['proposal', 'partners', 'sentence'];

/** Keys of the proposals that an editor has refused. */
export function rejectedKeys(): ReadonlySet<string> {
  if (!existsSync(FILE)) return new Set();
  const { table } = readTable(FILE, readFileSync(FILE, 'utf8'), COLUMNS);
  return new Set(table.rows?.map((row) => cell(row, 'proposal')));
}

/** Remembers proposals as refused, each with its sentence, so that the file can be read. */
export function reject(read: ArticleFile, numbers: string): void {
  const proposals = chosen(read, numbers);
  if (!existsSync(FILE)) writeFileSync(FILE, `${COLUMNS.join(',')}\n`);
  for (const { key, partners, sentences } of proposals) {
    const { start, end } = sentences[0]!;
    const row = {
      proposal: key,
      partners: partners.join(';'),
      sentence: read.text.slice(start, end),
    };
    appendFileSync(FILE, `${csvLine(COLUMNS, row)}\n`);
  }
  console.log(`${proposals.length} rejected, and remembered in ${FILE}`);
}
