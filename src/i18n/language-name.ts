import type { Language } from '../core/types.ts';

/** What a language is called in another, by its tag (BCP 47); null for one that has no name. */
export function languageName(tag: string, language: Language): string | null {
  if (tag === 'und') return null;
  return new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(tag) ?? null;
}
