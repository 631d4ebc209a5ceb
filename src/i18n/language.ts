import { inLanguage } from '../core/record/about.ts';
import { themesOf } from '../core/record/categories.ts';
import type { About } from '../core/about.ts';
import { LANGUAGES, type Language, type Overview, type Theme } from '../core/types.ts';
import type { Digits } from '../core/view/view.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { claimingOnly } from './claiming-only.ts';
import type { CommonMessages, Messages } from './messages.ts';
import { tr } from './tr.ts';

const MESSAGES: Record<Language, CommonMessages> = { en, ar, tr };

/** English as written in Europe (day before month), the calendar and digits never left to the browser. */
const LOCALES: Record<Language, string> = { en: 'en-GB', ar: 'ar', tr: 'tr' };

export const messagesIn = (language: Language): CommonMessages => MESSAGES[language];

/** All words of a page about these data: those of the language, and what the data say of themselves. */
export function messagesAbout(
  { about, places, scope }: Pick<Overview, 'about' | 'places' | 'scope'>,
  language: Language,
): Messages {
  const hub = places.find(({ code }) => code === scope.hub);
  return {
    ...claimingOnly(messagesIn(language), about),
    title: inLanguage(about.title, language),
    description: inLanguage(about.description, language),
    hub: about.hub[language],
    hubCountry: hub?.names[language] ?? about.hub[language],
    themes: themeNames(about, language),
  };
}

/** What the colours mean: our themes, or the categories of who made the map. */
export function themeNames(
  about: Pick<About, 'categories'>,
  language: Language,
): Readonly<Record<Theme, string>> {
  const { categories = [] } = about;
  const named = themesOf(about).flatMap((theme, i) => {
    const name = categories[i];
    return name ? [[theme, inLanguage(name, language)] as const] : [];
  });
  return { ...messagesIn(language).themes, ...Object.fromEntries(named) };
}

export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  language === 'ar' ? 'rtl' : 'ltr';

/** The BCP 47 tag for Intl. Arabic-Indic digits are for Arabic only. */
export function localeOf(language: Language, digits: Digits): string {
  const numbers = language === 'ar' ? digits : 'latn';
  return `${LOCALES[language]}-u-ca-gregory-nu-${numbers}`;
}

/** The first language of a reader's list that we speak; else English. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = LANGUAGES.find((ours) => tag.toLowerCase().split('-')[0] === ours);
    if (language) return language;
  }
  return 'en';
}
