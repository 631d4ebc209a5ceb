import { fold } from '../../core/text/search-fold.ts';
import { linesOfAgreements, type Finding, type LintInput } from './lint-finding.ts';
import { offer } from '../../core/text/nearest.ts';
import { cell, itemsOf } from '../read/read-table.ts';
import type { Tables } from '../read/read-tables.ts';

/** Systems that are not spelled as in systems.csv. */
export function* lintSystems({ dataset, tables }: LintInput): Generator<Finding> {
  const lines = linesOfAgreements(tables);
  const { names, right } = spellings(tables);
  for (const { id, systems } of dataset.agreements) {
    for (const system of systems) {
      if (names.has(system)) continue;
      const known = right.get(fold(system));
      const otherwise = `add it to ${tables.systems.file}`;
      const problem = {
        file: tables.agreements.file,
        line: lines.get(id) ?? null,
        column: 'systems',
        found: `found "${system}"`,
        expected: `expected a name of ${tables.systems.file}`,
        cure: known ? `write "${known}"` : offer(system, names, otherwise),
      };
      yield { rule: 'system', agreement: id, other: system, problem };
    }
  }
}

/** The names, and for each folded name and refused spelling the name that is right. */
function spellings({ systems }: Tables): { names: Set<string>; right: Map<string, string> } {
  const rows = systems.rows ?? [];
  const right = new Map<string, string>();
  for (const row of rows)
    for (const refused of itemsOf(cell(row, 'refused')))
      right.set(fold(refused), cell(row, 'name'));
  const names = new Set(rows.map((row) => cell(row, 'name')));
  for (const name of names) right.set(fold(name), name);
  return { names, right };
}
