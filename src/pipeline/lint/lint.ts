import type { Problem } from '../../core/problem.ts';
import { lintAbsence } from './lint-absence.ts';
import { lintActs } from './lint-acts.ts';
import { lintConfidence } from './lint-confidence.ts';
import { lintCompanies } from './lint-companies.ts';
import { lintCopies } from './lint-copies.ts';
import { lintDays } from './lint-days.ts';
import { lintDuplicates } from './lint-duplicates.ts';
import { lintEnds } from './lint-ends.ts';
import type { Finding, LintInput } from './lint-finding.ts';
import { lintLetters } from './lint-letters.ts';
import { lintPartners } from './lint-partners.ts';
import { lintRepeats } from './lint-repeats.ts';
import { lintSaid } from './lint-said.ts';
import { lintStages } from './lint-stages.ts';
import { lintSystems } from './lint-systems.ts';
import { lintTerms } from './lint-terms.ts';
import { lintTranslations } from './lint-translations.ts';
import { lintUnwritten } from './lint-unwritten.ts';
import { lintValues } from './lint-values.ts';
import { cell, type Row } from '../read/read-table.ts';

/**
 * What an editor should look at again, by table and line: every finding that lint-exceptions.csv does not except, and
 * every exception that excepts nothing.
 */
export function lint(input: LintInput): Problem[] {
  const findings: Finding[] = [
    ...lintDuplicates(input),
    ...lintActs(input),
    ...lintStages(input),
    ...lintSaid(input),
    ...lintEnds(input),
    ...lintCompanies(input),
    ...lintDays(input),
    ...lintRepeats(input),
    ...lintAbsence(input),
    ...lintValues(input),
    ...lintSystems(input),
    ...lintPartners(input),
    ...lintCopies(input),
    ...lintUnwritten(input),
    ...lintConfidence(input),
    ...lintTerms(input),
    ...lintTranslations(input),
    ...lintLetters(input),
  ];
  const { file, rows } = input.tables['lint-exceptions'];
  const exceptions = new Map((rows ?? []).map((row) => [keyOfRow(row), row]));
  const keys = new Set(findings.map(keyOf));
  const unused = [...exceptions].filter(([key]) => !keys.has(key)).map(([, row]) => row);
  return [
    ...findings.filter((one) => !exceptions.has(keyOf(one))).map(({ problem }) => problem),
    ...unused.map(({ line }) => ({
      file,
      line,
      column: null,
      found: 'found an exception to nothing',
      expected: 'expected a finding that it excepts',
      cure: 'remove the row, or correct its rule, agreement or other',
    })),
  ].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0)));
}

/** A pair of agreements is the same pair the other way round. */
const key = (rule: string, ...pair: readonly string[]): string =>
  [rule, ...pair.toSorted()].join('\n');

const keyOf = ({ rule, agreement, other }: Finding): string => key(rule, agreement, other);

const keyOfRow = (row: Row): string =>
  key(cell(row, 'rule'), cell(row, 'agreement'), cell(row, 'other'));
