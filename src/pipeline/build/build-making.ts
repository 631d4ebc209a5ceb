import { isChecked } from '../../core/record/is-checked.ts';
import type { CoveredDecade, History, Making } from '../../core/record/edition.ts';
import { CONFIDENCES, type Confidence, type Dataset } from '../../core/types.ts';
import { cell, type Row } from '../read/read-table.ts';
import type { Tables } from '../read/read-tables.ts';

/** `about.json`: how the map was made, in numbers. */
export function buildMaking(
  { version, agreements, sources, places }: Dataset,
  tables: Pick<Tables, 'draws' | 'dcad'>,
  history: History,
): Making {
  const count = (confidence: Confidence): number =>
    agreements.filter((record) => record.confidence === confidence).length;
  const { editions, added, changed, dropped } = history;
  return {
    version,
    created: editions.at(-1)!.created,
    before: editions.at(-2)?.version ?? null,
    records: Object.fromEntries(
      CONFIDENCES.map((word) => [word, count(word)]),
    ) as Making['records'],
    checked: agreements.filter(isChecked).length,
    sources: sources.length,
    partners: places.length - 1,
    draws: (tables.draws.rows ?? []).map((row) => ({
      date: cell(row, 'date'),
      drawn: Number(cell(row, 'drawn')),
      wrong: Number(cell(row, 'wrong')),
    })),
    coverage: coverageOf(tables.dcad.rows ?? []),
    changes: { added: added.length, changed: changed.length, dropped: dropped.length },
  };
}

/** Rows of another data set by decade: how many there are, have a record, or were looked for in vain. */
export function coverageOf(rows: readonly Row[]): CoveredDecade[] {
  const decadeOf = (row: Row): number =>
    Math.floor(Number(cell(row, 'signed').slice(0, 4)) / 10) * 10;
  const decades = [...new Set(rows.map(decadeOf))].sort((a, b) => a - b);
  return decades.map((decade) => {
    const own = rows.filter((row) => decadeOf(row) === decade);
    const matched = own.filter((row) => cell(row, 'agreement') !== '');
    const searched = own.filter(
      (row) => cell(row, 'agreement') === '' && cell(row, 'searched') !== '',
    );
    return { decade, rows: own.length, matched: matched.length, searched: searched.length };
  });
}
