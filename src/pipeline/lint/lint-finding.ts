import type { Problem } from '../../core/problem.ts';
import type { Built } from '../build-all.ts';
import { cell } from '../read/read-table.ts';
import type { Tables } from '../read/read-tables.ts';

/** What lint looks for: faults that need an editor's judgement, and so may be excepted with a reason. */
export const LINT_RULES = [
  'duplicate',
  'other-act',
  'value',
  'system',
  'copy',
  'unnamed-partner',
  'unwritten',
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
export type LintInput = Pick<Built, 'dataset' | 'tables' | 'articles' | 'gazetteer'>;

/** Line of each agreement in its table. */
export function linesOfAgreements({ agreements }: Tables): ReadonlyMap<string, number> {
  return new Map((agreements.rows ?? []).map((row) => [cell(row, 'id'), row.line]));
}
