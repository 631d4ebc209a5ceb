import { cell } from '../read/read-table.ts';
import type { Finding, LintInput } from './lint-finding.ts';

/** Rows of translations.csv whose English stands in no record: they were left behind when it was reworded. */
export function* lintTranslations({ dataset, tables }: LintInput): Generator<Finding> {
  const used = new Set(
    dataset.agreements.flatMap(({ note, stages, evidence, systems }) => [
      note,
      ...stages.map((stage) => stage.note),
      ...evidence.map(({ paraphrase }) => paraphrase),
      ...systems,
    ]),
  );
  const { file, rows } = tables.translations;
  for (const row of rows ?? []) {
    const english = cell(row, 'en');
    if (used.has(english)) continue;
    const problem = {
      file,
      line: row.line,
      column: 'en',
      found: `found "${english}"`,
      expected: 'expected a note, stage, paraphrase or system of a record',
      cure: 'take over the new English, or remove the row',
    };
    yield { rule: 'translation', agreement: '', other: english, problem };
  }
}
