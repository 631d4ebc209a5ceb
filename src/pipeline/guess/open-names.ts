import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { LeftOut, OpenName } from './reading.ts';

/** So many are asked about; more are a column that was misread, and are in the list of rows. */
const MOST = 40;

/** The names that kept rows out, most rows first, with those that they may mean. */
export function openNames(leftOut: readonly LeftOut[], { geocode }: Gazetteer): OpenName[] {
  const rows = new Map<string, { rows: number; choices: OpenName['choices'] | null }>();
  for (const { reason } of leftOut) {
    if (reason.kind !== 'unknown' && reason.kind !== 'several') continue;
    const known = rows.get(reason.text);
    rows.set(reason.text, {
      rows: (known?.rows ?? 0) + 1,
      choices: reason.kind === 'several' ? reason.choices : null,
    });
  }
  return [...rows]
    .sort(([, a], [, b]) => b.rows - a.rows)
    .slice(0, MOST)
    .map(([text, { rows, choices }]) => {
      const found = choices ? null : geocode(text);
      const near = found?.kind === 'unknown' ? found.nearest.map(({ code }) => code) : [];
      return { text, rows, choices: choices ?? near };
    });
}
