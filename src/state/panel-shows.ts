import type { Explorer } from './explorer.svelte.ts';

/** What stands in the panel: what is chosen, else the list, else the shelf; `nothing` where it is closed. */
export function panelShows({
  selection,
  listOpen,
  shelfOpen,
}: Pick<Explorer, 'selection' | 'listOpen' | 'shelfOpen'>):
  'selection' | 'list' | 'shelf' | 'nothing' {
  if (selection.kind !== 'none') return 'selection';
  if (listOpen) return 'list';
  return shelfOpen ? 'shelf' : 'nothing';
}
