import { standing } from '../time/scope.ts';
import type { Agreement, Scope } from '../types.ts';
import { selectedIds } from './selected-ids.ts';
import type { Selection } from './view.ts';

/**
 * Whether what is chosen is a record without a date, or several of which none has one: the clock's year is none of theirs, and
 * stands in large letters for nobody.
 */
export function isChoiceUndated({
  selection,
  agreements,
  scope,
}: {
  readonly selection: Selection;
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly scope: Scope;
}): boolean {
  if (selection.kind !== 'agreement' && selection.kind !== 'several') return false;
  return [...selectedIds(selection, [])].every(
    (id) => standing(agreements.get(id)!.date, scope) === 'undated',
  );
}
