import { fromHtml } from 'hucre';
import { rawTableOfCells, type RawTable } from '../pipeline/guess/raw-table.ts';
import { cellsOfSheet } from './sheet-cells.ts';

/** Whether a text is a page of the web, or a piece of one, as many a site's XLS is. */
export const isHtml = (text: string): boolean =>
  /^\uFEFF?\s*<(!doctype html|html|table)\b/i.test(text);

/** The tables of a page; its title stands over each, where that has no caption. Nested ones are read as what is in their cell. */
export function tablesOfHtml(html: string): RawTable[] {
  const title = wordsOf(/<title[^>]*>([^]*?)<\/title>/i.exec(html)?.[1] ?? '');
  const tables = html.match(/<table\b[^]*?(?:<\/table\s*>|$)/gi) ?? [];
  return tables.map((table) => {
    const caption = wordsOf(/<caption[^>]*>([^]*?)<\/caption>/i.exec(table)?.[1] ?? '');
    const sheet = fromHtml(readable(table), { typeInference: false });
    const heading = caption || title;
    return { ...rawTableOfCells(cellsOfSheet(sheet)), ...(heading && { heading }) };
  });
}

/** Without what the page does not show; with breaks of lines, and with letters for their names. */
function readable(html: string): string {
  return html
    .replaceAll(/<(style|script)\b[^]*?<\/\1>/gi, '')
    .replaceAll(/<(\w+)[^>]*display:\s*none[^>]*>[^]*?<\/\1>/gi, '')
    .replaceAll(/<br\s*\/?>/gi, '\n')
    .replaceAll(
      /&([a-z])(acute|grave|circ|uml|tilde|cedil|caron|ring);/gi,
      (_, letter: string, mark: string) => (letter + MARKS[mark.toLowerCase()]!).normalize(),
    )
    .replaceAll(
      /&(nbsp|ndash|mdash|lsquo|rsquo|szlig);/gi,
      (_, name: string) => SIGNS[name.toLowerCase()]!,
    );
}

const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  caron: '\u030C',
  ring: '\u030A',
};
const SIGNS: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  szlig: 'ß',
};

const wordsOf = (html: string): string =>
  readable(html)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
