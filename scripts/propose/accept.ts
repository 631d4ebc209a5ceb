import { appendFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { hashOf } from '../../src/core/text/hash.ts';
import type { Built } from '../../src/pipeline/build-all.ts';
import { readTable } from '../../src/pipeline/read/read-table.ts';
import { csvLine } from '../../src/propose/csv-line.ts';
import { rowOfSource, rowsOfProposal, UNWRITTEN } from '../../src/propose/rows-of-proposal.ts';
import { chosen, type ArticleFile } from './read-article.ts';

type TableOfRows = 'agreements' | 'evidence' | 'texts' | 'sources';

/** Adds the rows of proposals to the tables, and stores the article if it is not in `seeds` yet. */
export function accept(read: ArticleFile, { dataset, articles }: Built, numbers: string): void {
  const proposals = chosen(read, numbers);
  const known = [...articles].find(([, text]) => text === read.text)?.[0];
  const file = nameOfStored(read.text);
  const { published } = read.article;
  const { language } = proposals[0]!;
  const source = { id: known ?? `article-${file.slice(0, 3)}`, file, language, published };
  if (known === undefined) {
    writeFileSync(`seeds/${file}`, read.text);
    append('sources', rowOfSource(source));
  }
  const taken = new Set(dataset.agreements.map(({ id }) => id));
  for (const proposal of proposals) {
    const rows = rowsOfProposal(proposal, read.text, source, taken);
    append('agreements', rows.agreements);
    append('evidence', rows.evidence);
    append('texts', rows.texts);
    taken.add(rows.agreements['id']!);
    console.log(`${rows.agreements['id']}: added to agreements, evidence and texts`);
  }
  console.log(
    `write what is ${UNWRITTEN} in texts.csv and sources.csv, then: npm run data -- --lint`,
  );
}

/** A number after those that are there, and the hash of the text, as the stored articles are named. */
function nameOfStored(text: string): string {
  const numbers = readdirSync('seeds').map((name) => Number(name.slice(0, 3)) || 0);
  const next = String(Math.max(-1, ...numbers) + 1).padStart(3, '0');
  return `${next}_${hashOf(text).slice(0, 16)}.txt`;
}

function append(table: TableOfRows, row: Readonly<Record<string, string>>): void {
  const path = `data/${table}.csv`;
  const text = readFileSync(path, 'utf8');
  const columns = text.slice(0, text.indexOf('\n')).trim().split(',');
  const unknown = Object.keys(row).filter((column) => !columns.includes(column));
  if (unknown.length > 0) throw new Error(`${path}: found no column "${unknown[0]}"; add it`);
  const { problems } = readTable(path, `${columns.join(',')}\n${csvLine(columns, row)}`, columns);
  if (problems.length > 0) throw new Error(`${path}: the row could not be written`);
  appendFileSync(path, `${text.endsWith('\n') ? '' : '\n'}${csvLine(columns, row)}\n`);
}
