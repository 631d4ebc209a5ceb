import { keptWords } from './kept-words.ts';

/** HTML or XML, which is not a text: only `markup` makes it. */
export interface Markup {
  readonly kind: 'markup';
  readonly text: string;
}

/** What may be put into a template: null and false leave nothing. */
type Part = string | number | Markup | readonly Markup[] | null | false;

/** HTML or XML from a template. Every text that is put in is escaped, in contents and in attributes, which stand in double quotes. */
export function markup(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const text = pieces.reduce((done, piece, i) => done + textOf(parts[i - 1]!) + piece);
  return { kind: 'markup', text };
}

/** Pieces with a text between them. */
export function joined(items: readonly Markup[], between: string): Markup {
  return { kind: 'markup', text: items.map(({ text }) => text).join(escape(between)) };
}

/** A text of the data as contents, in which no line breaks a name such as F-35 at its hyphen: `.kept` is in the pages' styles. */
export const wordsMarkup = (text: string): Markup => ({
  kind: 'markup',
  text: keptWords(text)
    .map(({ text, isKept }) =>
      isKept ? `<span class="kept">${escape(text)}</span>` : escape(text),
    )
    .join(''),
});

/** JSON that may stand in a `script` element: nothing in it can end the element. */
export function jsonInHtml(value: unknown): Markup {
  return { kind: 'markup', text: JSON.stringify(value).replaceAll('<', '\\u003c') };
}

function textOf(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escape(String(part));
  return 'kind' in part ? part.text : part.map(({ text }) => text).join('');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
