import type { Agreement, Day } from './types.ts';

export const CITATION_STYLES = ['apa', 'chicago', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What a citation of one agreement names. */
export interface Cited {
  readonly agreement: Pick<Agreement, 'id' | 'texts'>;
  /** Version of the data. */
  readonly version: string;
  readonly url: string;
  readonly accessed: Day;
}

/** A citation of one agreement's record, in English as the styles are; an undated work of the project. */
export function citationOf(style: CitationStyle, cited: Cited): string {
  const { agreement, version, url, accessed } = cited;
  const { title } = agreement.texts.en;
  switch (style) {
    case 'apa':
      return `Ankara Arcs. (n.d.). ${title} (Version ${version}) [Data record]. Retrieved ${accessed}, from ${url}`;
    case 'chicago':
      return `Ankara Arcs. “${title}.” Data record, version ${version}. Accessed ${accessed}. ${url}.`;
    case 'bibtex':
      return [
        `@misc{ankara-arcs:${agreement.id},`,
        `  author = {{Ankara Arcs}},`,
        `  title = {${escapeBibtex(title)}},`,
        `  note = {Data record, version ${version}},`,
        `  url = {${url}},`,
        `  urldate = {${accessed}}`,
        `}`,
      ].join('\n');
  }
}

function escapeBibtex(text: string): string {
  return text.replace(/[&%$#_{}]/g, '\\$&');
}
