import { cell, itemsOf } from '../read/read-table.ts';
import type { Tables } from '../read/read-tables.ts';
import type { Finding, LintInput } from './lint-finding.ts';

/** A word that terms.csv refuses in a language, and the one it asks for. */
export interface RefusedTerm {
  readonly refused: string;
  readonly right: string;
  readonly pattern: RegExp;
}

const TERM_LANGUAGES = ['ar', 'tr'] as const;
type TermLanguage = (typeof TERM_LANGUAGES)[number];

/** What a word may begin with in Arabic without being another: and, then, with, to, as, and the article. */
const PREFIXES: Record<TermLanguage, string> = { ar: '(?:[وف]?[بك]?(?:ال)?|[وف]?لل?)', tr: '' };

/** Titles, summaries and translations that use a word which terms.csv refuses. */
export function* lintTerms({ tables }: LintInput): Generator<Finding> {
  const { texts, translations } = tables;
  for (const language of TERM_LANGUAGES) {
    const terms = refusedTerms(tables, language);
    const places = [
      ...(texts.rows ?? [])
        .filter((row) => cell(row, 'language') === language)
        .flatMap((row) => ['title', 'summary'].map((column) => ({ table: texts, row, column }))),
      ...(translations.rows ?? []).map((row) => ({ table: translations, row, column: language })),
    ];
    for (const { table, row, column } of places) {
      for (const { refused, right, pattern } of terms) {
        const found = pattern.exec(cell(row, column))?.[0];
        if (found === undefined) continue;
        const problem = {
          file: table.file,
          line: row.line,
          column,
          found: `found "${found}"`,
          expected: `expected the word of ${tables.terms.file}`,
          cure: `write "${right}"`,
        };
        const agreement = table === texts ? cell(row, 'agreement') : '';
        yield { rule: 'term', agreement, other: refused, problem };
      }
    }
  }
}

/** The refused words of a language as patterns of whole words; one that ends in `*` refuses every ending of it. */
export function refusedTerms({ terms }: Tables, language: TermLanguage): RefusedTerm[] {
  return (terms.rows ?? []).flatMap((row) =>
    itemsOf(cell(row, `refused_${language}`)).map((refused) => {
      const ending = refused.endsWith('*') ? '\\p{L}*' : '';
      const stem = refused.replace(/\*$/, '').replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return {
        refused,
        right: cell(row, language),
        pattern: new RegExp(`(?<!\\p{L})${PREFIXES[language]}${stem}${ending}(?!\\p{L})`, 'u'),
      };
    }),
  );
}
