import type { Spoken } from './tour.ts';
import type { Language } from '../types.ts';

/** What a tour says, in the reader's language, or in English, saying which. */
export function spokenIn(
  spoken: Spoken,
  language: Language,
): { readonly text: string; readonly language: Language } {
  const own = spoken[language];
  return own === undefined ? { text: spoken.en, language: 'en' } : { text: own, language };
}
