import type { Problem } from '../../core/problem.ts';
import type { DataPackage } from '../read/data-package.ts';
import { linesOfJson, type LinesOfJson } from '../read/lines-of-json.ts';
import type { Table } from '../read/read-table.ts';

/** More letters than any cell of a table that is read by people needs: the longest address has 400. */
export const LONGEST_CELL = 2000;

/** What a reader does not see, or takes for something else. Line feeds are allowed: a quotation has paragraphs. */
const UNSEEN: readonly (readonly [RegExp, string])[] = [
  [/(?!\n)\p{Cc}/u, 'a control character'],
  [/[\u202a-\u202e\u2066-\u2069]/u, 'a character that turns the direction of writing'],
  [/[\u200b\u2060\ufeff\u00ad]/u, 'a character without width'],
  [/\ufffd/u, 'a letter that was lost when the file was saved'],
  [/\p{Cs}|\p{Cn}/u, 'a character that no text has'],
];

/** Letters, digits and signs of ASCII, as most cells are. */
const PLAIN = /^[\n\x20-\x7e]*$/;

/** A word of two alphabets that look alike: "JTА" whose last letter is Cyrillic. */
const LOOKALIKE =
  /\p{L}*(?:\p{Script=Latin}\p{M}*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{M}*\p{Script=Latin})\p{L}*/u;
const ODD = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

type Fault = Pick<Problem, 'found' | 'expected' | 'cure'>;

/** Every cell, of whatever column, that has letters which cannot be seen or are not what they seem, or far too many. */
export function* checkLetters({ file, rows }: Table): Generator<Problem> {
  for (const { line, cells, broken } of rows ?? []) {
    if (broken) continue;
    for (const [column, text] of Object.entries(cells)) {
      const fault = lettersFault(text);
      if (fault) yield { file, line, column, ...fault };
    }
  }
}

/** Every text that a data package says of itself which has letters that cannot be seen, or far too many. `json` is its text. */
export function* checkPackageLetters(
  file: string,
  json: string,
  { title, about, licenses, contributors }: DataPackage,
): Generator<Problem> {
  let lines: LinesOfJson | undefined;
  for (const [path, text] of textsIn({ title, about, licenses, contributors }, '')) {
    const fault = unseenFault(text);
    if (!fault) continue;
    lines ??= linesOfJson(json);
    yield { file, line: lines.at(path), column: path, ...fault };
  }
}

function* textsIn(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      yield* textsIn(part, path === '' ? key : `${path}.${key}`);
}

/** The first fault of a text's letters, or null. */
export const lettersFault = (text: string): Fault | null =>
  unseenFault(text) ?? lookalikeFault(text);

function unseenFault(text: string): Fault | null {
  if (text.length > LONGEST_CELL) {
    const found = `found ${text.length} letters that begin "${text.slice(0, 40)}…"`;
    const cure = 'shorten it, or close a quotation mark';
    return { found, expected: `expected at most ${LONGEST_CELL}`, cure };
  }
  if (PLAIN.test(text)) return null;
  for (const [pattern, what] of UNSEEN) {
    const match = pattern.exec(text);
    // At a cell's beginning a tab is a spreadsheet's formula, which is told of there.
    if (!match || (match.index === 0 && match[0] === '\t')) continue;
    const found = `found ${nameOf(match[0])} ${around(text, match.index)}`;
    return { found, expected: `expected no ${what.replace(/^an? /, '')}`, cure: 'type it again' };
  }
  return null;
}

/** Whether a word has letters of two alphabets that look alike. */
export const hasLookalike = (text: string): boolean => lookalikeFault(text) !== null;

function lookalikeFault(text: string): Fault | null {
  // Few texts have such letters at all: the dear pattern is for them.
  const word = ODD.test(text) ? LOOKALIKE.exec(text)?.[0] : undefined;
  if (word === undefined) return null;
  const odd = ODD.exec(word)!;
  const found = `found "${word.slice(0, 40)}", whose ${nameOf(odd[0])} is of another alphabet`;
  return { found, expected: 'expected a word of one alphabet', cure: 'type the word again' };
}

const nameOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

function around(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 20), at);
  return before === '' ? 'at the beginning' : `after "${before}"`;
}
