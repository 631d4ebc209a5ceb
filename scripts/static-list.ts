import type { Agreement, Dataset, Place, PlaceCode } from '../src/core/types.ts';
import { messagesIn } from '../src/i18n/language.ts';
import { formatIn } from '../src/i18n/format.ts';

/**
 * The agreements as a plain HTML list in English, for the page without JavaScript: what search engines read, and what
 * is printed and read where no script runs. All text is escaped.
 */
export function staticList({ agreements, places }: Pick<Dataset, 'agreements' | 'places'>): string {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const items = agreements.map((agreement) => itemOf(agreement, byCode));
  return `<h1>${escape(messages.title)}</h1>\n<p>${escape(messages.description)}</p>\n<ol>\n${items.join('\n')}\n</ol>`;
}

const messages = messagesIn('en');
const format = formatIn('en', 'latn');

function itemOf(agreement: Agreement, byCode: ReadonlyMap<PlaceCode, Place>): string {
  const { id, texts, date, partners, nature, status } = agreement;
  const names = partners.map((code) => byCode.get(code)!.names.en);
  const facts = [
    format.date(date),
    format.list(names),
    `${messages.natures[nature]}, ${messages.statuses[status]}`,
  ];
  return `<li id="${escape(id)}"><strong>${escape(texts.en.title)}</strong> (${escape(facts.join(' · '))}). ${escape(texts.en.summary)}</li>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
