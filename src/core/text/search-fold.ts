/**
 * The one way in which words are made alike before they are compared: in search, in geocoding, and in finding the
 * passage that a quotation meant. Spelling that readers and sources vary falls away: case, accents and vowel signs, the
 * Turkish dotted and dotless i, the Arabic forms of alef, ya, ta marbuta and hamza, Persian letters, other digits.
 *
 * What is neither letter nor digit becomes one space, but for three: an apostrophe is nothing (Sana'a is Sanaa), a dot
 * after a lone letter is nothing (U.S. is US), and so is a hyphen between a letter and a digit (S-400 is S400).
 */

/** Folded text of letters, digits and single spaces, and for each of its UTF-16 units the span it comes from. */
export interface Folded {
  readonly text: string;
  /** Where it begins in the original, in UTF-16 units. */
  readonly starts: readonly number[];
  /** Where it ends in the original, excluded; marks that fell away behind it are included. */
  readonly ends: readonly number[];
}

/** The folded text. Folding it again changes nothing. */
export const fold = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase().replace(BETWEEN, ' ').trim() : foldWithOffsets(text).text;

/** English letters, digits and signs of which none has a rule of its own. */
const PLAIN = /^[\x20-\x26\x28-\x2c/-\x5f\x61-\x7e]*$/;
const BETWEEN = /[^a-z0-9]+/g;

/** The folded text with its way back to the original. */
export function foldWithOffsets(original: string): Folded {
  const letters = spell(original);
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  letters.forEach(({ letter, start, end }, i) => {
    const folded = isWord(letter) ? letter : fate(letters, i);
    if (folded === '') return;
    if (folded === ' ' && (text === '' || text.endsWith(' '))) return;
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
    text += folded;
  });
  if (!text.endsWith(' ')) return { text, starts, ends };
  return { text: text.slice(0, -1), starts: starts.slice(0, -1), ends: ends.slice(0, -1) };
}

interface Letter {
  readonly letter: string;
  readonly start: number;
  end: number;
}

const LETTERS = new Map([
  ['ı', 'i'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ة', 'ه'],
  ['ک', 'ك'],
  ...[...'٠١٢٣٤٥٦٧٨٩'].map((digit, value) => [digit, String(value)] as const),
  ...[...'۰۱۲۳۴۵۶۷۸۹'].map((digit, value) => [digit, String(value)] as const),
]);

/** Marks, tatweel and invisible signs of direction and joining: nothing is left of them. */
const DROPPED = /^[\p{M}\p{Cf}\u0640]$/u;
const APOSTROPHES = /^['’‘ʼʻ`´]$/u;
const HYPHENS = /^[-‐‑]$/u;

/** Decomposed, lower-case letters and the signs between them, each with its place in the original. */
function spell(original: string): Letter[] {
  const letters: Letter[] = [];
  let start = 0;
  for (const character of original) {
    const end = start + character.length;
    // NFKD turns a lone acute accent into a space and a mark: it is used as an apostrophe.
    const decomposed = APOSTROPHES.test(character) ? character : character.normalize('NFKD');
    for (const part of decomposed.toLowerCase()) {
      if (DROPPED.test(part)) {
        const last = letters.at(-1);
        if (last && isWord(last.letter)) last.end = end;
      } else {
        letters.push({ letter: LETTERS.get(part) ?? part, start, end });
      }
    }
    start = end;
  }
  return letters;
}

/** What becomes of a sign that is neither letter nor digit: a space, or nothing. */
function fate(letters: readonly Letter[], i: number): '' | ' ' {
  const at = (index: number): string => letters[index]?.letter ?? ' ';
  const sign = at(i);
  if (APOSTROPHES.test(sign)) return '';
  if (sign === '.' && isLetter(at(i - 1)) && !isWord(at(i - 2))) return '';
  if (HYPHENS.test(sign) && isLetter(at(i - 1)) && /\d/.test(at(i + 1))) return '';
  return ' ';
}

const isWord = (letter: string): boolean => /^[\p{L}\p{N}]/u.test(letter);

const isLetter = (letter: string): boolean => /^\p{L}/u.test(letter);
