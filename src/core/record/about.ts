import type { About } from '../about.ts';
import type { Language, Translated } from '../types.ts';

/** What stands under the data wherever they go: title, version, licence. */
export function citationOfData({ dataTitle, license, remark }: About, version: string): string {
  const licence =
    license && `${license.name.replaceAll('-', ' ').replace(/^CC (\w+) SA/, 'CC $1-SA')}.`;
  return [`${dataTitle}.`, `Version ${version}.`, licence, remark].filter(Boolean).join(' ');
}

/** A text in the reader's language, else in English. */
export const inLanguage = (text: Translated<string>, language: Language): string =>
  text[language] ?? text.en;
