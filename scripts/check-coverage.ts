import { group } from 'd3';
import type { Problem } from '../src/core/problem.ts';
import type { Articles } from './check-evidence.ts';
import type { Gazetteer } from './gazetteer.ts';
import { cell, itemsOf, type Row } from './read-table.ts';
import type { Tables } from './read-tables.ts';

/**
 * Every agreement that lacks what each must have: an English text, evidence, evidence of its date if it has one, and
 * for each partner a stored article, among those it cites, that names it. One that cites no stored article is spared the last.
 */
export function* checkCoverage(
  { agreements: { file, rows }, evidence, texts }: Tables,
  articles: Articles,
  gazetteer: Gazetteer | null,
): Generator<Problem> {
  const english = texts.rows?.filter((row) => cell(row, 'language') === 'en');
  const hasEnglish = english && new Set(english.map((row) => cell(row, 'agreement')));
  const evidenceOf = evidence.rows && group(evidence.rows, (row) => cell(row, 'agreement'));
  const named = gazetteer && namedIn(articles, gazetteer);
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
    if (cell(row, 'date_from') !== '' && !support.some(supportsDate)) {
      const found = `found "${cell(row, 'date_from')}"`;
      const expected = `expected a row of ${evidence.file} that supports "date"`;
      const cure = 'cite what dates it, or leave it undated';
      yield { ...place, column: 'date_from', found, expected, cure };
    }
    const cited = new Set(support.map((row) => cell(row, 'source')));
    const stored = [...cited].filter((source) => articles.has(source));
    if (!gazetteer || !named || stored.length === 0) continue;
    for (const name of itemsOf(cell(row, 'partners'))) {
      const result = gazetteer.geocode(name);
      if (result.kind !== 'found') continue;
      if (stored.some((source) => named.get(source)!.has(result.code))) continue;
      const expected = `expected a country that ${stored.join(' or ')} names`;
      const cure = 'correct the partner, or cite an article that names it';
      yield { ...place, column: 'partners', found: `found "${name}"`, expected, cure };
    }
  }
}

/** Codes of the places that each article names, by source; of an ambiguous name all. */
function namedIn(articles: Articles, { findMentions }: Gazetteer): Map<string, Set<string>> {
  return new Map(
    [...articles].map(([source, text]) => [
      source,
      new Set<string>(findMentions(text).flatMap(({ codes }) => codes)),
    ]),
  );
}

const supportsDate = (row: Row): boolean => itemsOf(cell(row, 'supports')).includes('date');
