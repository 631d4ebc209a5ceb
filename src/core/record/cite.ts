import type { About } from '../about.ts';
import { partsOfDay } from '../time/day.ts';
import type { Agreement, Day } from '../types.ts';

export const CITATION_STYLES = ['apa', 'chicago', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What a citation names. */
export interface Cited {
  /** Null: the data as a whole. */
  readonly agreement: Pick<Agreement, 'id' | 'texts'> | null;
  readonly about: Pick<About, 'name' | 'author' | 'dataTitle' | 'published'>;
  /** Version of the data. */
  readonly version: string;
  /** Null where the page has no address that leads others to it. */
  readonly url: string | null;
  readonly accessed: Day;
}

/**
 * A citation of one agreement's record or of the data, in English as the styles are: by the day on which its version was published
 * and the version itself, which alone tells its state where nobody has said a day. No style says "n.d.".
 */
export function citationOf(style: CitationStyle, cited: Cited): string {
  const { agreement, version, url, accessed, about } = cited;
  const { author, published = null } = about;
  const title = agreement?.texts.en.title ?? about.dataTitle;
  const kind = agreement ? 'Data record' : 'Data set';
  const { year, month, date: day } = published ? partsOfDay(published) : NO_DAY;
  const monthName = MONTHS[month - 1];
  switch (style) {
    case 'apa': {
      const [date, state] = published
        ? [`${year}, ${monthName} ${day}`, ` (Version ${version})`]
        : [`Version ${version}`, ''];
      return `${author}. (${date}). ${title}${state} [${kind}]. Retrieved ${accessed}${url === null ? '.' : `, from ${url}`}`;
    }
    case 'chicago': {
      const date = published ? `, ${monthName} ${day}, ${year}` : '';
      return `${author}. “${title}.” ${kind}, version ${version}${date}. Accessed ${accessed}.${url === null ? '' : ` ${url}.`}`;
    }
    case 'bibtex':
      return [
        `@misc{${about.name}:${agreement?.id ?? version},`,
        `  author = {{${escapeBibtex(author)}}},`,
        `  title = {${escapeBibtex(title)}},`,
        ...(published ? [`  year = {${year}},`, `  month = {${month}},`, `  day = {${day}},`] : []),
        `  note = {${kind}, version ${version}},`,
        ...(url === null ? [] : [`  url = {${url}},`]),
        `  urldate = {${accessed}}`,
        `}`,
      ].join('\n');
  }
}

const NO_DAY = { year: 0, month: 0, date: 0 };
/** As the styles write them, whatever the reader's language. */
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

function escapeBibtex(text: string): string {
  return text.replace(/[&%$#_{}]/g, '\\$&');
}
