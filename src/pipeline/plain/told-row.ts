import { dateText } from '../guess/read-date.ts';
import type { OwnRow } from '../guess/reading.ts';
import type { ToldArticle } from '../guess/told.ts';
import type { InputFile } from '../read/input-file.ts';
import { plainRowOf, type PlainRow } from './read-plain-table.ts';
import { fileOf } from './tables-of-plain.ts';

/** An own row that an article told of, as a row of a plain file; null for a row of a table. */
export function toldRow({ line, partners, told }: OwnRow): PlainRow | null {
  if (!told) return null;
  const { article, row } = told;
  const { title, language, interval, basis, nature, kind, status, direction, systems, value } = row;
  const cells: Record<string, string> = {
    // Its reader has confirmed it.
    confidence: 'high',
    ...{ title, language, nature, kind, status, direction },
    date: interval ? dateText(interval) : '',
    partners: partners.join(';'),
    systems: systems.join(';'),
    ...(value && {
      value_min: String(value.min),
      value_max: String(value.max),
      value_currency: value.currency,
    }),
  };
  const plain = plainRowOf(line, cells, interval, partners);
  return { ...plain, told: { source: sourceOf(article), quote: row.quote, basis } };
}

/** In square brackets stands what is our description, and nothing as printed. */
function sourceOf(article: ToldArticle): Record<string, string> & { id: string } {
  const { id, title, publisher, url, language, published } = article;
  return {
    id,
    file: `${id}.txt`,
    url: /^https?:\/\/\S+$/.test(url) ? url : '',
    title: title || '[Article]',
    publisher: publisher || '[not stated]',
    language,
    published: published ?? '',
    terms: 'quotation',
  };
}

/** Of each article the sentences that rows quote, a line each: no more of it goes with the map. */
export function quotedArticles(rows: readonly OwnRow[]): Map<string, InputFile> {
  const quotes = new Map<string, Set<string>>();
  for (const { told } of rows) {
    if (!told) continue;
    const known = quotes.get(told.article.id) ?? new Set();
    quotes.set(told.article.id, known.add(told.row.quote));
  }
  return new Map(
    [...quotes].map(([id, texts]) => {
      const path = `seeds/${id}.txt`;
      // A quotation must be found once.
      const apart = [...texts].filter(
        (text) => ![...texts].some((other) => other !== text && other.includes(text)),
      );
      return [path, fileOf(path, `${apart.join('\n')}\n`)];
    }),
  );
}
