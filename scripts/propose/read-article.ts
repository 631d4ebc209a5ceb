import { parseDay } from '../../src/core/time/day.ts';
import { decodeText } from '../../src/pipeline/read/decode-text.ts';
import { formatProblem } from '../../src/core/problem.ts';
import type { Knowledge } from '../../src/propose/knowledge.ts';
import { proposeFrom, type ReadArticle } from '../../src/propose/propose.ts';
import type { Proposal } from '../../src/propose/tie.ts';
import { readFileSync, statSync } from 'node:fs';

/** An article's file as it was read, without the proposals that were rejected before. */
export interface ArticleFile {
  readonly file: string;
  readonly text: string;
  readonly article: ReadArticle;
}

/** Reads an article. Throws a sentence for a file that is not there or is no text, and for a day that is none. */
export function readArticle(
  file: string,
  knowledge: Knowledge,
  published: string | undefined,
  rejected: ReadonlySet<string>,
): ArticleFile {
  const day = published === undefined ? null : parseDay(published);
  if (published !== undefined && day === null)
    throw new Error(`--published: found "${published}"; expected a day as YYYY-MM-DD`);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new Error(`${file}: found no such file; expected an article as a text file`);
  const bytes = readFileSync(file);
  const decoded = decodeText(file, { path: file, bytes, size: bytes.length });
  if ('problem' in decoded) throw new Error(formatProblem(decoded.problem));
  const article = proposeFrom(decoded.text, knowledge, day);
  const proposals = article.proposals.filter(({ key }) => !rejected.has(key));
  return { file, text: decoded.text, article: { ...article, proposals } };
}

/** The proposals of numbers such as "1,3"; throws for a number that is not in the list. */
export function chosen({ article }: ArticleFile, numbers: string): Proposal[] {
  return numbers.split(',').map((number) => {
    const proposal = article.proposals[Number(number) - 1];
    if (proposal) return proposal;
    const { length } = article.proposals;
    throw new Error(`found no proposal ${number}; expected numbers from 1 to ${length}`);
  });
}
