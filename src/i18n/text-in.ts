import type { Language, Translated } from '../core/types.ts';
import { wordsInDirection } from './in-direction.ts';

/** Words with the language that they are in. */
export type InLanguage<Text> = Text & { readonly language: Language };

/** What is said in a reader's language, as it is shown in it; in English where there is no translation, saying which. */
export function textIn<Text extends object>(
  texts: Translated<Text>,
  language: Language,
): InLanguage<Text> {
  const own = texts[language];
  return own ? { ...wordsInDirection(own, language), language } : { ...texts.en, language: 'en' };
}
