import { decodeHTML } from 'entities';
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
    const cells = cellsOfSheet(sheet).map((row) => row.map(lettersOf));
    return { ...rawTableOfCells(cells), ...(heading && { heading }) };
  });
}

/** Without what the page does not show, and with breaks of lines. */
function readable(html: string): string {
  return html
    .replaceAll(/<(style|script)\b[^]*?<\/\1>/gi, '')
    .replaceAll(/<(\w+)[^>]*display:\s*none[^>]*>[^]*?<\/\1>/gi, '')
    .replaceAll(/<br\s*\/?>/gi, '\n');
}

/** The reader of tables knows few letters by their names (&amp;, &lt;); all others are still written so. */
const lettersOf = (text: string): string => decodeHTML(text).replaceAll('\u00A0', ' ');

const wordsOf = (html: string): string =>
  lettersOf(readable(html).replaceAll(/<[^>]*>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim();
