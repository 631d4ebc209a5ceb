import { isInOwnScript } from '../../core/text/own-script.ts';
import type { Language } from '../../core/types.ts';
import { cell } from '../read/read-table.ts';
import type { Finding, LintInput } from './lint-finding.ts';

const LETTERS: Readonly<Record<Language, string>> = { en: 'Latin', ar: 'Arabic', tr: 'Latin' };

interface Said {
  readonly file: string;
  readonly line: number | null;
  readonly column: string;
  readonly language: Language;
  readonly text: string;
}

/** Texts in the letters of another language, as where a translation was pasted into the wrong line. */
export function* lintLetters(input: LintInput): Generator<Finding> {
  for (const { text, language, ...place } of saidIn(input)) {
    if (isInOwnScript(text, language)) continue;
    const problem = {
      ...place,
      found: `found "${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`,
      expected: `expected ${LETTERS[language]} letters`,
      cure: 'put the translation here',
    };
    yield { rule: 'letters', agreement: '', other: text, problem };
  }
}

function* saidIn({ tables: { texts, translations }, tours }: LintInput): Generator<Said> {
  for (const row of texts.rows ?? [])
    for (const column of ['title', 'summary']) {
      const language = cell(row, 'language') as Language;
      yield { file: texts.file, line: row.line, column, language, text: cell(row, column) };
    }
  for (const row of translations.rows ?? [])
    for (const language of ['ar', 'tr'] as const) {
      const text = cell(row, language);
      yield { file: translations.file, line: row.line, column: language, language, text };
    }
  for (const { id, title, scenes } of tours) {
    const spoken = [
      ['title', title] as const,
      ...scenes.flatMap(({ caption, notes }, i) => [
        [`scene ${i + 1} caption`, caption] as const,
        [`scene ${i + 1} notes`, notes ?? {}] as const,
      ]),
    ];
    for (const [place, texts] of spoken)
      for (const [language, text] of Object.entries(texts) as [Language, string][])
        yield {
          file: `tours/${id}.yaml`,
          line: null,
          column: `${place} ${language}`,
          language,
          text,
        };
  }
}
