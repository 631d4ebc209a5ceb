import type { About, Sayable } from '../about.ts';
import type { Language, Translated } from '../types.ts';

/** Whether the data say something of their records. */
export const says = ({ unsaid = [] }: Pick<About, 'unsaid'>, what: Sayable): boolean =>
  !unsaid.includes(what);

/** Whether they tell firm agreements and contracts from what is not. */
export const saysFirm = (about: Pick<About, 'unsaid'>): boolean =>
  says(about, 'nature') && says(about, 'confidence');

/** What stands under the data wherever they go: title, version, licence. */
export function citationOfData(about: About, version: string): string {
  const licence = licenceOf(about);
  return [`${about.dataTitle}.`, `Version ${version}.`, licence && `${licence}.`, about.remark.en]
    .filter(Boolean)
    .join(' ');
}

/** The licence as it is written out, "CC BY 4.0"; empty where nobody has said one. */
export const licenceOf = ({ license }: Pick<About, 'license'>): string =>
  license ? license.name.replaceAll('-', ' ').replace(/^CC (\w+) SA/, 'CC $1-SA') : '';

/** A text in the reader's language, else in English. */
export const inLanguage = (text: Translated<string>, language: Language): string =>
  text[language] ?? text.en;
