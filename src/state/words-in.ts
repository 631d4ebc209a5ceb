import { textKey } from '../core/text/text-key.ts';
import type { Language } from '../core/types.ts';
import { inDirection } from '../i18n/in-direction.ts';
import type { Records } from './records.svelte.ts';

/** A text as it is shown: in the reader's language where it is translated, else in English. */
export interface Shown {
  readonly text: string;
  readonly language: Language;
}

/** A note, a stage's note or a paraphrase, which are written in English. */
export function wordsIn(
  { words }: Pick<Records, 'words'>,
  language: Language,
  english: string,
): Shown {
  const text = words.get(language)?.[textKey(english)];
  return text === undefined
    ? { text: english, language: 'en' }
    : { text: inDirection(text, language), language };
}
