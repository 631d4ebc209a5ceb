import { rawTableOf } from './raw-table.ts';

/** Words that a line of an article has at the least, on the average; a cell of a table has fewer. */
const WORDS = 12;
const STOP = /[.!?؟…][)"'”»’]*\s*$/;

/**
 * Whether a text is sentences rather than a table: its long lines end as sentences do, and no mark parts its lines into
 * the same number of cells.
 */
export function isProse(text: string): boolean {
  const lines = text
    .split(/[\n\r]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const long = lines.filter((line) => line.split(/\s+/).length >= WORDS);
  if (long.length === 0) return false;
  const ended = long.filter((line) => STOP.test(line)).length;
  if (ended < long.length * SHARE) return false;
  const { header, rows, delimiter } = rawTableOf(text);
  if (header.length < 2 || rows.length === 0) return true;
  // A comma of a sentence has a space behind it, most between cells have none.
  const marks = text.split(delimiter!).slice(1);
  const spaced = marks.filter((rest) => /^[ \u00a0]/.test(rest)).length;
  if (spaced > marks.length * SPACED) return true;
  const even = rows.filter(({ cells }) => cells.length === header.length).length;
  return even < rows.length * SHARE;
}

const SHARE = 0.6;
const SPACED = 0.8;
