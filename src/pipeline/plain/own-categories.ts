import { rollup } from 'd3';
import { CATEGORY_THEMES } from '../../core/record/categories.ts';
import { fold } from '../../core/text/search-fold.ts';
import type { Translated } from '../../core/types.ts';
import type { OwnRow } from '../guess/reading.ts';

export interface OwnCategories {
  /** As datapackage.json has them, most rows first. */
  readonly categories: readonly Translated<string>[];
  /** What the table says for a row. */
  readonly of: (row: OwnRow) => string;
}

/** What has no category of its own. */
export const REST: Translated<string> = { en: 'Other', ar: 'غير ذلك', tr: 'Diğer' };
const ONE: Translated<string> = { en: 'Records', ar: 'السجلات', tr: 'Kayıtlar' };

/**
 * The legend of a table: as many of its categories as there are colours, in the words of who wrote them; the last colour
 * is of the rest where there are more, or rows without one. A table without categories has one.
 */
export function ownCategories(rows: readonly OwnRow[]): OwnCategories {
  const groups = rollup(
    rows,
    // A leading sign would be run as a formula by the spreadsheet that opens the tables again.
    (same) => ({ name: same[0]!.category.replace(/^[=+\-@\s]+/, ''), rows: same.length }),
    ({ category }) => fold(category),
  );
  const named = [...groups].filter(([key]) => key !== '');
  named.sort(([a, m], [b, n]) => n.rows - m.rows || (a < b ? -1 : 1));
  if (named.length === 0) return { categories: [ONE], of: () => ONE.en };
  const most = CATEGORY_THEMES.length;
  const hasRest = named.length > most || groups.has('');
  const shown = hasRest ? named.slice(0, most - 1) : named;
  const names = new Map(shown.map(([key, { name }]) => [key, name]));
  return {
    categories: [...[...names.values()].map((en) => ({ en })), ...(hasRest ? [REST] : [])],
    of: ({ category }) => names.get(fold(category)) ?? REST.en,
  };
}
