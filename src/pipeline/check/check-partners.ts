import type { Problem } from '../../core/problem.ts';
import type { PlaceCode } from '../../core/types.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { cell, itemsOf, type Table } from '../read/read-table.ts';

/** Every partner that is no place, may be several, is the hub, or stands twice in its agreement. */
export function* checkPartners(
  { file, rows }: Table,
  { geocode, nameOf }: Gazetteer,
  hub: PlaceCode,
): Generator<Problem> {
  for (const row of rows ?? []) {
    if (row.broken) continue;
    const place = { file, line: row.line, column: 'partners' };
    const names = new Map<PlaceCode, string>();
    for (const name of itemsOf(cell(row, 'partners')).filter(Boolean)) {
      const result = geocode(name);
      const found = `found "${name}"`;
      if (result.kind === 'unknown') {
        const near = result.nearest.map(({ name, code }) => `"${name}" (${code})`).join(', ');
        const several = name.split(/ *[,،؛\n] */);
        const cure = several.every((part) => geocode(part).kind !== 'unknown')
          ? `write "${several.join(';')}", with semicolons between them`
          : near
            ? `did you mean ${near}?`
            : 'add the name to place-names.csv';
        yield { ...place, found, expected: 'expected a country', cure };
      } else if (result.kind === 'ambiguous') {
        const choices = result.choices.map((code) => `${code} (${nameOf(code)})`).join(', ');
        const cure = `write one of ${choices}`;
        yield { ...place, found, expected: 'expected a name of one country', cure };
      } else if (result.code === hub) {
        const expected = `expected the other parties, as ${hub} is the hub of every arc`;
        yield { ...place, found, expected, cure: 'remove it' };
      } else if (names.has(result.code)) {
        const other = names.get(result.code)!;
        const expected = `expected ${result.code} once, and "${other}" names it`;
        yield { ...place, found, expected, cure: 'remove one of them' };
      } else {
        names.set(result.code, name);
      }
    }
  }
}
