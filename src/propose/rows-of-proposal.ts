import { fold } from '../core/text/search-fold.ts';
import type { Day, Language } from '../core/types.ts';
import type { Proposal, Span } from './tie.ts';

/** A title, summary, source's title or publisher that an editor has still to write; lint refuses it. */
export const UNWRITTEN = '[?]';

/** Cells by column, for each table that an accepted proposal adds to. */
export interface RowsOfProposal {
  readonly agreements: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** The article that proposals came from, as `sources.csv` has it. */
export interface ArticleSource {
  readonly id: string;
  /** File name in `seeds/`. */
  readonly file: string;
  readonly language: Language;
  readonly published: Day | null;
}

/** The row of `sources.csv` for an article. What is not printed in it is left to the editor. */
export function rowOfSource({
  id,
  file,
  language,
  published,
}: ArticleSource): Record<string, string> {
  return {
    id,
    file,
    url: '',
    title: UNWRITTEN,
    publisher: UNWRITTEN,
    language,
    published: published ?? '',
    terms: 'quotation',
  };
}

/**
 * The rows that an accepted proposal becomes. Its evidence is the article's own sentence; title and summary are left to
 * the editor. A relative date that the article gives no anchor for leaves the record undated, and its note says so.
 */
export function rowsOfProposal(
  proposal: Proposal,
  text: string,
  source: ArticleSource,
  taken: ReadonlySet<string>,
): RowsOfProposal {
  const { date, value } = proposal;
  const id = freeId(proposal, taken);
  const supports = ['nature', 'kind', 'status', 'direction', 'partners'];
  if (date.interval) supports.push('date');
  if (proposal.systems.length > 0) supports.push('systems');
  if (value) supports.push('value');
  return {
    agreements: {
      id,
      nature: proposal.nature,
      kind: proposal.kind,
      status: proposal.status,
      direction: proposal.direction,
      partners: proposal.partners.join(';'),
      date_from: date.interval?.from ?? '',
      date_to: date.interval?.to ?? '',
      date_precision: date.interval ? (date.precision ?? '') : '',
      date_basis: date.interval ? date.basis : 'none',
      systems: proposal.systems.join(';'),
      value_min: value ? String(value.min) : '',
      value_max: value ? String(value.max) : '',
      value_currency: value?.currency ?? '',
      confidence: 'medium',
      note: noteOf(date),
    },
    evidence: {
      agreement: id,
      source: source.id,
      supports: supports.join(';'),
      quote: quoteOf(proposal, text),
      paraphrase: '',
      verdict: 'unchecked',
      checked: '',
    },
    texts: { agreement: id, language: 'en', title: UNWRITTEN, summary: UNWRITTEN },
  };
}

function noteOf({ basis, interval, words, witness }: Proposal['date']): string {
  if (witness) return `The text says "${words}" under the dateline "${witness}".`;
  return basis === 'relative' && !interval
    ? `The text says "${words}" and prints no date of its own.`
    : '';
}

/** The first of its sentences that stands in the article once; quotations are found again by their words. */
function quoteOf({ sentences }: Proposal, text: string): string {
  const quotes = sentences.map(({ start, end }: Span) => text.slice(start, end));
  const once = quotes.find((quote) => text.indexOf(quote) === text.lastIndexOf(quote));
  return once ?? quotes[0]!;
}

/** Partners, year and what it is about, as the records' ids have it; numbered where that is taken. */
function freeId(proposal: Proposal, taken: ReadonlySet<string>): string {
  const [system] = proposal.systems;
  const about = system ? `${fold(system).replaceAll(' ', '-')}-${proposal.kind}` : proposal.kind;
  const year = proposal.date.interval?.from.slice(0, 4) ?? 'undated';
  const id = `${proposal.partners.join('-').toLowerCase()}-${year}-${about}`;
  for (let number = 1; ; number++) {
    const one = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(one)) return one;
  }
}
