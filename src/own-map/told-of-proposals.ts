import { hashOf } from '../core/text/hash.ts';
import type { PlaceCode } from '../core/types.ts';
import { LONGEST_CELL } from '../pipeline/check/check-letters.ts';
import { cleanCell } from '../pipeline/guess/clean-cell.ts';
import type { ToldArticle, ToldRow } from '../pipeline/guess/told.ts';
import type { ReadArticle } from '../propose/propose.ts';
import type { Proposal } from '../propose/tie.ts';

/** In letters: what fits into a line of the list. */
const LONGEST_TITLE = 120;

/**
 * Confirmed proposals as rows of one's own map, with the article that they rest on. A row's title is the article's
 * sentence until somebody writes another: no words of ours stand in it. There is one proposal at the least.
 */
export function toldOfProposals(
  proposals: readonly Proposal[],
  text: string,
  { published }: Pick<ReadArticle, 'published'>,
  hub: PlaceCode,
): ToldArticle {
  return {
    id: `article-${hashOf(text).slice(0, 8)}`,
    title: headlineOf(text),
    ...{ publisher: '', url: '', language: proposals[0]!.language, published, hub },
    rows: proposals.map((proposal) => toldRow(proposal, text)),
  };
}

function toldRow(proposal: Proposal, text: string): ToldRow {
  const { key, language, partners, date, sentences } = proposal;
  const { nature, kind, status, direction, systems, value } = proposal;
  const [first] = sentences;
  const quote = written(text.slice(first!.start, first!.end)).slice(0, LONGEST_CELL);
  return {
    ...{ key, language, partners, nature, kind, status, direction, systems, value, quote },
    title: shortened(quote),
    interval: date.interval,
    basis: date.interval ? date.basis : 'none',
  };
}

/** Without what nobody sees; a leading sign would be run as a formula by a spreadsheet. */
const written = (text: string): string =>
  cleanCell(text.replaceAll(/[\u202a-\u202e\ufffd]/g, '')).replace(/^[=+\-@•\s]+/, '');

/** The first line, where it ends as no sentence does; a line that goes on is no headline. */
function headlineOf(text: string): string {
  const [line = ''] = text.trim().split(/[\n\r]+/);
  const isHeadline = line.trim() !== text.trim() && !/[.…][”»"]?\s*$/.test(line);
  return isHeadline ? shortened(written(line)) : '';
}

const shortened = (text: string): string =>
  text.length <= LONGEST_TITLE ? text : `${text.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…`;
