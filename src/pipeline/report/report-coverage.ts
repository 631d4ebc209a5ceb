import { themesOf } from '../../core/record/categories.ts';
import { rollup } from 'd3';
import { partsOfDay } from '../../core/time/day.ts';
import { REGIONS, regionOf } from '../../core/record/region.ts';
import { isChecked } from '../../core/record/is-checked.ts';
import { coverageOf } from '../build/build-making.ts';
import type { Row } from '../read/read-table.ts';
import type { Tables } from '../read/read-tables.ts';
import { standing } from '../../core/time/scope.ts';
import {
  CONFIDENCES,
  DATE_BASES,
  NATURES,
  VERDICTS,
  type Agreement,
  type Dataset,
  type Scope,
} from '../../core/types.ts';

/**
 * What the records cover, and where they are thin: how many there are of each decade and region, theme, nature,
 * confidence and date basis, what became of the second look at their evidence, and how many had one.
 */
export function reportCoverage(
  { about, agreements, scope }: Dataset,
  { dcad }: Pick<Tables, 'dcad'>,
): string {
  const evidence = agreements.flatMap((agreement) => agreement.evidence);
  return [
    regionsByDecade(agreements, scope),
    tally('theme', themesOf(about), agreements, ({ theme }) => theme),
    tally('nature', NATURES, agreements, ({ nature }) => nature),
    tally('confidence', CONFIDENCES, agreements, ({ confidence }) => confidence),
    tally('date basis', DATE_BASES, agreements, ({ date }) => date.basis),
    tally('verdicts of evidence', VERDICTS, evidence, ({ verdict }) => verdict),
    `records checked: ${agreements.filter(isChecked).length} of ${agreements.length}`,
    ...ofOtherDataset(dcad.rows ?? []),
  ].join('\n\n');
}

/** A record with partners in two regions stands in both rows, and once in the last one. */
function regionsByDecade(agreements: readonly Agreement[], scope: Scope): string {
  const columns = [...decadesOf(scope), 'undated', 'outside'];
  const line = (label: string, records: readonly Agreement[]): string => {
    const counts = rollup(
      records,
      (group) => group.length,
      (record) => columnOf(record, scope),
    );
    const cells = [...columns.map((column) => counts.get(column) ?? 0), records.length];
    return [label.padEnd(WIDTH), ...cells.map((cell) => String(cell).padStart(8))].join('');
  };
  const head = [...columns, 'all'].map((column) => column.padStart(8)).join('');
  return [
    'region and decade'.padEnd(WIDTH) + head,
    ...REGIONS.map((region) =>
      line(
        `  ${region}`,
        agreements.filter(({ partners }) => partners.some((code) => regionOf(code) === region)),
      ),
    ),
    line('  records', agreements),
  ].join('\n');
}

/** How many rows of the other data set have a record here, or were looked for, by decade. */
function ofOtherDataset(rows: readonly Row[]): string[] {
  if (rows.length === 0) return [];
  const line = (label: string, cells: readonly (string | number)[]): string =>
    label.padEnd(WIDTH) + cells.map((cell) => String(cell).padStart(10)).join('');
  const lines = coverageOf(rows).map(({ decade, rows, matched, searched }) =>
    line(`  ${decade}s`, [rows, matched, searched, rows - matched - searched]),
  );
  return [[line('rows of dcad.csv', ['all', 'matched', 'searched', 'open']), ...lines].join('\n')];
}

/** Of the longest label, `caucasus-central-asia`, with its indent and a space. */
const WIDTH = 24;

const decadeOf = (year: number): string => `${Math.floor(year / 10) * 10}s`;

function decadesOf({ firstYear, lastYear }: Scope): string[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  return [...new Set(years.map(decadeOf))];
}

function columnOf({ date }: Agreement, scope: Scope): string {
  const where = standing(date, scope);
  return where === 'timeline' ? decadeOf(partsOfDay(date.interval!.from).year) : where;
}

function tally<T>(
  label: string,
  words: readonly string[],
  rows: readonly T[],
  wordOf: (row: T) => string,
): string {
  const counts = rollup(rows, (group) => group.length, wordOf);
  const lines = words.map((word) => `  ${word.padEnd(WIDTH - 2)}${counts.get(word) ?? 0}`);
  return [label, ...lines].join('\n');
}
