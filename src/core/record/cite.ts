import type { About } from '../about.ts';
import type { Agreement, Day } from '../types.ts';

export const CITATION_STYLES = ['apa', 'chicago', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What a citation names. */
export interface Cited {
  /** Null: the data as a whole. */
  readonly agreement: Pick<Agreement, 'id' | 'texts'> | null;
  readonly about: Pick<About, 'name' | 'author' | 'dataTitle'>;
  /** Version of the data. */
  readonly version: string;
  /** Null where the page has no address that leads others to it. */
  readonly url: string | null;
  readonly accessed: Day;
}

/** A citation of one agreement's record or of the data, in English as the styles are. Its version tells which state it is, where a printed work has its year. */
export function citationOf(style: CitationStyle, cited: Cited): string {
  const { agreement, version, url, accessed, about } = cited;
  const { author } = about;
  const title = agreement?.texts.en.title ?? about.dataTitle;
  const kind = agreement ? 'Data record' : 'Data set';
  switch (style) {
    case 'apa':
      return `${author}. (Version ${version}). ${title} [${kind}]. Retrieved ${accessed}${url === null ? '.' : `, from ${url}`}`;
    case 'chicago':
      return `${author}. “${title}.” ${kind}, version ${version}. Accessed ${accessed}.${url === null ? '' : ` ${url}.`}`;
    case 'bibtex':
      return [
        `@misc{${about.name}:${agreement?.id ?? version},`,
        `  author = {{${escapeBibtex(author)}}},`,
        `  title = {${escapeBibtex(title)}},`,
        `  note = {${kind}, version ${version}},`,
        ...(url === null ? [] : [`  url = {${url}},`]),
        `  urldate = {${accessed}}`,
        `}`,
      ].join('\n');
  }
}

function escapeBibtex(text: string): string {
  return text.replace(/[&%$#_{}]/g, '\\$&');
}
