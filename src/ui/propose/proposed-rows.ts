import { strToU8, zipSync } from 'fflate';
import { hashOf } from '../../core/text/hash.ts';
import { csvLine } from '../../propose/csv-line.ts';
import type { ReadArticle } from '../../propose/propose.ts';
import { rowOfSource, rowsOfProposal } from '../../propose/rows-of-proposal.ts';
import type { Proposal } from '../../propose/tie.ts';

type Row = Readonly<Record<string, string>>;

/** The rows of confirmed proposals, one at the least, as the tables have them, with the article itself, in one ZIP file. */
export function proposedRows(
  proposals: readonly Proposal[],
  text: string,
  { published }: Pick<ReadArticle, 'published'>,
  known: Iterable<string>,
): Blob {
  const { language } = proposals[0]!;
  const hash = hashOf(text).slice(0, 16);
  const source = { id: `article-${hash.slice(0, 6)}`, file: `${hash}.txt`, language, published };
  const taken = new Set(known);
  const rows = proposals.map((proposal) => {
    const one = rowsOfProposal(proposal, text, source, taken);
    taken.add(one.agreements['id']!);
    return one;
  });
  const zip = zipSync({
    [`seeds/${source.file}`]: strToU8(text),
    'data/sources.csv': strToU8(csvOf([rowOfSource(source)])),
    'data/agreements.csv': strToU8(csvOf(rows.map(({ agreements }) => agreements))),
    'data/evidence.csv': strToU8(csvOf(rows.map(({ evidence }) => evidence))),
    'data/texts.csv': strToU8(csvOf(rows.map(({ texts }) => texts))),
  });
  return new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}

function csvOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  return [columns.join(','), ...rows.map((row) => csvLine(columns, row))]
    .map((line) => `${line}\n`)
    .join('');
}
