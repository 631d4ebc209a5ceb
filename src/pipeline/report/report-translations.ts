import type { Dataset, Language } from '../../core/types.ts';
import { TRANSLATED } from '../build/build-translations.ts';
import { cell } from '../read/read-table.ts';
import type { Tables } from '../read/read-tables.ts';

/** How many notes, stages' notes and paraphrases, each once, are there, and how many of them in each language. */
export function reportTranslations({ agreements }: Dataset, { translations }: Tables): string {
  const texts = {
    notes: agreements.map(({ note }) => note),
    'notes of stages': agreements.flatMap(({ stages }) => stages.map(({ note }) => note)),
    paraphrases: agreements.flatMap(({ evidence }) => evidence.map((one) => one.paraphrase)),
  };
  const known = (language: Language): Set<string> =>
    new Set(
      (translations.rows ?? []).flatMap((row) =>
        cell(row, language) === '' ? [] : [cell(row, 'en')],
      ),
    );
  const byLanguage = TRANSLATED.map((language) => [language, known(language)] as const);
  const lines = Object.entries(texts).map(([name, all]) => {
    const own = [...new Set(all.filter((text) => text !== null))];
    const parts = byLanguage.map(
      ([language, words]) => `${language} ${own.filter((text) => words.has(text)).length}`,
    );
    return `  ${name}: ${own.length} in English, ${parts.join(', ')}`;
  });
  return ['translated', ...lines].join('\n');
}
