import type { Language } from '../types.ts';

const ARABIC = /\p{Script=Arabic}/gu;
const LATIN = /\p{Script=Latin}/gu;

/**
 * Whether a text is written as its language is: mostly in Arabic letters, or mostly in Latin ones. Names stay in the
 * letters of others, and so may a text of a single word, such as "TB2".
 */
export function isInOwnScript(text: string, language: Language): boolean {
  const [arabic, latin] = [ARABIC, LATIN].map((letters) => text.match(letters)?.length ?? 0);
  if (language === 'ar') return arabic! > 0 || !/\p{L}\s+\p{L}/u.test(text);
  return arabic! <= latin!;
}
