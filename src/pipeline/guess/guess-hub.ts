import type { PlaceCode } from '../../core/types.ts';

/** In so many of the rows a country must stand, and be alone in it, to be taken for the hub. */
const SHARE = 0.6;
const SECOND = 0.7;
/** Others that stand in fewer, and not clearly more often than most, are partners like all: no one need be told of them by name. */
const NAMED = { rows: 3, share: 0.1, timesMost: 2 };

/**
 * The country around which a table is, of the countries that each row names: the one that stands in most rows, with no
 * other near it. Else those that stand in many, to choose from: where each is named once, the hub is none of them.
 */
export function guessHub(rows: readonly ReadonlySet<PlaceCode>[]): {
  readonly hub: PlaceCode | null;
  readonly choices: readonly PlaceCode[];
} {
  const counts = new Map<PlaceCode, number>();
  for (const codes of rows) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const [[first, most] = [null, 0], [, second] = [null, 0]] = ranked;
  const isClear = rows.length > 1 && most >= rows.length * SHARE && second <= most * SECOND;
  const usual = ranked[Math.floor(ranked.length / 2)]?.[1] ?? 0;
  const least = Math.max(NAMED.rows, rows.length * NAMED.share, usual * NAMED.timesMost);
  const choices = ranked.filter(([, n]) => n >= least).slice(0, 6);
  return { hub: isClear ? first : null, choices: choices.map(([code]) => code) };
}
