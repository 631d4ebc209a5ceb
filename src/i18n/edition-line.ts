import { citationOfData, inLanguage, licenceOf } from '../core/record/about.ts';
import type { Language, Overview } from '../core/types.ts';
import { isolated } from './isolated.ts';
import type { InLanguage } from './text-in.ts';

interface Parts {
  readonly title: string;
  readonly years: string;
  readonly version: string;
  /** Empty where nobody has said one. */
  readonly licence: string;
}

/** English is cited as the data themselves say it. */
const SAID: Record<Exclude<Language, 'en'>, (parts: Parts) => string> = {
  ar: ({ title, years, version, licence }) =>
    `${title}، ${years}. الإصدار ${isolated(version)}.${licence && ` الترخيص ${isolated(licence)}.`}`,
  tr: ({ title, years, version, licence }) =>
    `${title}, ${years}. Sürüm ${version}.${licence && ` ${licence}.`}`,
};

/** What is handed out and whose it is, in the reader's language where the data are called something in it; else in English. */
export function editionLine(
  { about, version, scope }: Pick<Overview, 'about' | 'version' | 'scope'>,
  language: Language,
): InLanguage<{ readonly text: string }> {
  const title = about.title[language];
  if (language === 'en' || title === undefined)
    return { text: citationOfData(about, version), language: 'en' };
  const said = SAID[language]({
    title: [about.author, title].filter(Boolean).join(': '),
    years: `${scope.firstYear}-${scope.lastYear}`,
    version,
    licence: licenceOf(about),
  });
  const text = [said, inLanguage(about.remark, language)].filter(Boolean).join(' ');
  return { text, language };
}
