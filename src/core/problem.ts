import { shorten } from './shorten.ts';

/** A fault in the data, as a value: collected, and printed all together. */
export interface Problem {
  /** Path from the project's root or the data folder. */
  readonly file: string;
  /** Counted from 1; null where the file as a whole is at fault. */
  readonly line: number | null;
  readonly column: string | null;
  readonly found: string;
  readonly expected: string;
  /** What to do. */
  readonly cure: string;
}

/** `file:line column: what was found; what was expected; what to do`, on one line of a readable length whatever was found. */
export function formatProblem({ file, line, column, found, expected, cure }: Problem): string {
  const place = [line === null ? file : `${file}:${line}`, column].filter(Boolean).join(' ');
  const sentence = `${shorten(place)}: ${shorten(found)}; ${expected}; ${shorten(cure)}`;
  return sentence.replace(UNPRINTABLE, escaped);
}

/** What breaks or turns a line, commands a terminal, or is not seen. Marks that Arabic is written with stay. */
const UNPRINTABLE =
  /[\p{Cc}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\u00a0\u00ad\u061c\u200b\u202a-\u202f\u2060-\u206f\u3000\ufeff]/gu;

function escaped(character: string): string {
  if (/\p{Cc}/u.test(character) && character < '\u007f')
    return JSON.stringify(character).slice(1, -1);
  const code = character.codePointAt(0)!.toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
}
