import { hasLookalike, lettersFault } from '../check/check-letters.ts';

/** Marks that nobody sees, and that make two equal names differ; what no text has at all. */
const INVISIBLE =
  /(?![\t\n\v\f\r])\p{Cc}|[\p{Cs}\p{Cn}\u200B-\u200F\u2060\u2066-\u2069\uFEFF\u00AD]/gu;
const SPACES = /[\u00A0\u202F\u2007\u3000\t ]+/g;
/** Curly and spaced quotation marks around a whole cell. */
const QUOTED = /^[“”„«"]\s*([^“”„«»"]*?)\s*[“”»"]$/;

/** The cell without marks that nobody sees; line breaks and odd spaces are spaces. */
export function cleanCell(cell: string): string {
  const text = cell
    .replace(INVISIBLE, '')
    .replaceAll(/\\n|[\r\n\v\f\u2028\u2029]+/g, ' ')
    .replace(SPACES, ' ')
    .trim()
    .normalize();
  return QUOTED.exec(text)?.[1] ?? text;
}

/** A column's name, which is shown beside its cells; empty where its letters are not to be trusted. */
export function cleanName(name: string): string {
  const clean = cleanCell(name);
  return lettersFault(clean) === null ? clean : '';
}

/** Whether it holds marks that nobody sees. */
export const hasInvisible = (cell: string): boolean => cell.search(INVISIBLE) >= 0;

/** NUL, a letter lost in an earlier conversion (U+FFFD), a mark that turns the writing (U+202E), UTF-8 read as something else, or a word of two alphabets. */
export type CellFault = 'nul' | 'lost-letter' | 'turned' | 'mojibake' | 'lookalike';

/** What makes a cell unfit to be shown, if anything does. */
export function faultOfCell(cell: string): CellFault | null {
  if (cell.includes('\0')) return 'nul';
  if (cell.includes('\uFFFD')) return 'lost-letter';
  if (/[\u202A-\u202E]/.test(cell)) return 'turned';
  if (/[ÃÄÅ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[ØÙ][\u0080-\u00BF]{1}[ØÙ]/.test(cell))
    return 'mojibake';
  return hasLookalike(cleanCell(cell)) ? 'lookalike' : null;
}
