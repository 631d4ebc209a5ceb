import type { Agreement } from '../types.ts';
import type { Selection } from './view.ts';

/** Ids of the agreements that a selection lights. A source lights those that quote it. */
export function selectedIds(
  selection: Selection,
  agreements: readonly Agreement[],
): ReadonlySet<string> {
  switch (selection.kind) {
    case 'none':
      return new Set();
    case 'agreement':
      return new Set([selection.id]);
    case 'several':
      return new Set(selection.ids);
    case 'partner':
      return idsWhere(agreements, ({ partners }) => partners.includes(selection.code));
    case 'partners':
      return idsWhere(agreements, ({ partners }) =>
        selection.codes.some((code) => partners.includes(code)),
      );
    case 'band':
      return idsWhere(
        agreements,
        ({ partners, theme }) => theme === selection.theme && partners.includes(selection.code),
      );
    case 'source':
      return idsWhere(agreements, ({ quotes }) => quotes.includes(selection.id));
  }
}

function idsWhere(
  agreements: readonly Agreement[],
  fits: (agreement: Agreement) => boolean,
): Set<string> {
  return new Set(agreements.filter(fits).map(({ id }) => id));
}
