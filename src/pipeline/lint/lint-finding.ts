import type { Problem } from '../../core/problem.ts';
import type { Built } from '../build-all.ts';
import { cell } from '../read/read-table.ts';
import type { Tables } from '../read/read-tables.ts';

/** What lint looks for: faults that need an editor's judgement, and so may be excepted with a reason. */
export const LINT_RULES = [
  'duplicate',
  'other-act',
  'last-stage',
  'no-stage',
  'restriction',
  'said',
  'outcome',
  'end',
  'company',
  'publication-day',
  'repeated',
  'absence',
  'value',
  'system',
  'copy',
  'unnamed-partner',
  'unwritten',
  'confidence',
  'term',
  'translation',
  'letters',
] as const;
type LintRule = (typeof LINT_RULES)[number];

/** A suspicion about an agreement; `other` is the agreement, source, system or place it is about, or empty. */
export interface Finding {
  readonly rule: LintRule;
  readonly agreement: string;
  readonly other: string;
  readonly problem: Problem;
}

/** What lint reads: tables without faults, and what was built of them. */
export type LintInput = Pick<Built, 'dataset' | 'tables' | 'articles' | 'gazetteer' | 'tours'>;

/** Line of each agreement in its table. */
export function linesOfAgreements({ agreements }: Tables): ReadonlyMap<string, number> {
  return new Map((agreements.rows ?? []).map((row) => [cell(row, 'id'), row.line]));
}

/** What is odd about an agreement's row. */
export type Oddity = Pick<Problem, 'found' | 'expected' | 'cure'> & {
  readonly column: string;
  readonly other?: string;
};

/** A rule's findings about the rows of agreements.csv; `odd` tells what is odd about one record. */
export function* findOdd(
  rule: LintRule,
  { dataset, tables }: LintInput,
  odd: (record: LintInput['dataset']['agreements'][number]) => Iterable<Oddity>,
): Generator<Finding> {
  const lines = linesOfAgreements(tables);
  const { file } = tables.agreements;
  for (const record of dataset.agreements) {
    for (const { other = '', ...problem } of odd(record)) {
      const place = { file, line: lines.get(record.id) ?? null };
      yield { rule, agreement: record.id, other, problem: { ...place, ...problem } };
    }
  }
}
