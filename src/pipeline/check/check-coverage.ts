import type { SupportedField } from '../../core/supported-fields.ts';
import { group } from 'd3';
import type { Problem } from '../../core/problem.ts';
import type { Articles } from '../read/read-articles.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type {} from '../../core/types.ts';
import { cell, itemsOf, type Row } from '../read/read-table.ts';
import type { Tables } from '../read/read-tables.ts';

/**
 * Every agreement that lacks what each must have: an English text, evidence, evidence of its date if it has one, and,
 * if it cites a stored article, words in support of its partners that name each of them: a country which the article
 * only mentions elsewhere is no partner.
 */
export function* checkCoverage(
  { agreements: { file, rows }, evidence, texts }: Tables,
  articles: Articles,
  gazetteer: Gazetteer | null,
): Generator<Problem> {
  const english = texts.rows?.filter((row) => cell(row, 'language') === 'en');
  const hasEnglish = english && new Set(english.map((row) => cell(row, 'agreement')));
  const evidenceOf = evidence.rows && group(evidence.rows, (row) => cell(row, 'agreement'));
  for (const row of rows ?? []) {
    const id = cell(row, 'id');
    if (row.broken || id === '') continue;
    const place = { file, line: row.line };
    if (hasEnglish && !hasEnglish.has(id)) {
      const expected = `expected its English title and summary in ${texts.file}`;
      yield { ...place, column: 'id', found: `found "${id}"`, expected, cure: 'add a row for it' };
    }
    if (!evidenceOf) continue;
    const support = evidenceOf.get(id) ?? [];
    if (support.length === 0) {
      const expected = `expected a row of ${evidence.file} that supports it`;
      yield { ...place, column: 'id', found: `found "${id}"`, expected, cure: 'add its evidence' };
      continue;
    }
    if (cell(row, 'date_from') !== '' && !support.some((row) => supportsField(row, 'date'))) {
      const found = `found "${cell(row, 'date_from')}"`;
      const expected = `expected a row of ${evidence.file} that supports "date"`;
      const cure = 'cite what dates it, or leave it undated';
      yield { ...place, column: 'date_from', found, expected, cure };
    }
    const quotesArticle = support.some((row) => articles.has(cell(row, 'source')));
    if (!gazetteer || !quotesArticle) continue;
    const named = namedAsPartners(support, gazetteer);
    for (const name of itemsOf(cell(row, 'partners'))) {
      const result = gazetteer.geocode(name);
      if (result.kind !== 'found' || named.has(result.code)) continue;
      const expected = `expected a country named in its evidence that supports "partners"`;
      const cure = 'correct the partner, or quote the words that name it';
      yield { ...place, column: 'partners', found: `found "${name}"`, expected, cure };
    }
  }
}

/** Codes of the places that quotations and paraphrases in support of the partners name; of an ambiguous name all. */
function namedAsPartners(support: readonly Row[], { findMentions }: Gazetteer): Set<string> {
  const texts = support
    .filter((row) => supportsField(row, 'partners'))
    .flatMap((row) => [cell(row, 'quote'), cell(row, 'paraphrase')]);
  return new Set(texts.flatMap((text) => findMentions(text).flatMap(({ codes }) => codes)));
}

const supportsField = (row: Row, field: SupportedField): boolean =>
  itemsOf(cell(row, 'supports')).includes(field);
