import { endOfScope, playheadOfMonth } from '../time/scope.ts';
import { countsAt, lifeOf } from '../time/time-window.ts';
import type { Overview } from '../types.ts';
import { datasetAsOf } from './picture.ts';
import { isFiltered, passes } from './filter.ts';
import { selectedIds } from './selected-ids.ts';
import type { View } from './view.ts';

/**
 * Whether a view has a subject (something chosen, or a filter) of which nothing is on the map at its month. A view of
 * everything has none.
 */
export function lacksItsSubject(view: View, lasting: Overview): boolean {
  const { selection, filters, month, mode, shelfOpen } = view;
  if (selection.kind === 'none' && !isFiltered(filters)) return false;
  const dataset = datasetAsOf(lasting, view);
  const chosen = selection.kind === 'none' ? null : selectedIds(selection, dataset.agreements);
  const playhead = playheadOfMonth(month, dataset.scope);
  const shelf = shelfOpen || playhead >= endOfScope(dataset.scope);
  return !dataset.agreements.some((agreement) => {
    if (chosen && !chosen.has(agreement.id)) return false;
    if (!passes(agreement, filters)) return false;
    const life = lifeOf(agreement, dataset.scope);
    return life === null ? shelf : countsAt(life, playhead, mode);
  });
}
