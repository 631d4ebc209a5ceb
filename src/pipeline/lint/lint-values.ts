import { linesOfAgreements, type Finding, type LintInput } from './lint-finding.ts';

/**
 * Amounts that no evidence supports, and evidence of amounts that the agreement does not have. That an amount has a
 * currency is a rule without exceptions, see check-values.ts.
 */
export function* lintValues({ dataset, tables }: LintInput): Generator<Finding> {
  const lines = linesOfAgreements(tables);
  const { agreements, evidence } = tables;
  for (const { id, value, evidence: support } of dataset.agreements) {
    const supported = support.some(({ supports }) => supports.includes('value'));
    if (supported === (value !== null)) continue;
    const fault = value
      ? {
          column: 'value_min',
          found: `found "${value.min}"`,
          expected: `expected a row of ${evidence.file} that supports "value"`,
          cure: 'cite what states the amount, or leave it empty',
        }
      : {
          column: 'value_min',
          found: `found an empty cell, and a row of ${evidence.file} that supports "value"`,
          expected: 'expected both or neither',
          cure: `fill in the amount, or take "value" out of ${evidence.file}`,
        };
    const problem = { file: agreements.file, line: lines.get(id) ?? null, ...fault };
    yield { rule: 'value', agreement: id, other: '', problem };
  }
}
