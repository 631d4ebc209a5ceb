import type { Language } from '../core/types.ts';
import { withIsolatedRanges } from './isolated.ts';
import { directionOf } from './language.ts';

/** A text as it is shown in its language. */
export const inDirection = (text: string, language: Language): string =>
  directionOf(language) === 'rtl' ? withIsolatedRanges(text) : text;

/** The same of several words of one thing, such as title and summary. */
export function wordsInDirection<Words extends object>(words: Words, language: Language): Words {
  if (directionOf(language) === 'ltr') return words;
  const shown = Object.entries(words).map(([key, text]: [string, unknown]) => [
    key,
    typeof text === 'string' ? withIsolatedRanges(text) : text,
  ]);
  return Object.fromEntries(shown) as Words;
}
