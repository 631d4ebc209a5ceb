import type { Language } from '../../core/types.ts';
import { textKey } from '../../core/text/text-key.ts';
import { cell } from '../read/read-table.ts';
import type { Tables } from '../read/read-tables.ts';

/** `translations-LANGUAGE.json`: what notes, stages and paraphrases say in one language, by the `textKey` of the English. */
export interface Translations {
  readonly words: Readonly<Record<string, string>>;
}

/** The languages that are translated into: English is what is written. */
export const TRANSLATED = ['ar', 'tr'] as const satisfies readonly Language[];

/** What translations.csv has of one language. A text without a row, or with an empty cell, stays English on the page. */
export function buildTranslations(
  { translations }: Tables,
  language: (typeof TRANSLATED)[number],
): Translations {
  const rows = (translations.rows ?? []).filter((row) => cell(row, language) !== '');
  return {
    words: Object.fromEntries(rows.map((row) => [textKey(cell(row, 'en')), cell(row, language)])),
  };
}
