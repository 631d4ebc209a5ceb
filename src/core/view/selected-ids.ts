import type { Agreement } from '../types.ts';
import type { Selection } from './view.ts';

/** Ids of the agreements that a selection lights. A source lights those that quote it. */
export function selectedIds(
  selection: Selection,
  agreements: readonly Agreement[],
): ReadonlySet<string> {
  if (selection.kind === 'agreement') return new Set([selection.id]);
  if (selection.kind === 'several') return new Set(selection.ids);
  const isLit = ({ partners, theme, quotes }: Agreement): boolean => {
    if (selection.kind === 'none') return false;
    if (selection.kind === 'source') return quotes.includes(selection.id);
    if (selection.kind === 'partners')
      return selection.codes.some((code) => partners.includes(code));
    return (
      partners.includes(selection.code) &&
      (selection.kind === 'partner' || theme === selection.theme)
    );
  };
  return new Set(agreements.filter(isLit).map(({ id }) => id));
}
