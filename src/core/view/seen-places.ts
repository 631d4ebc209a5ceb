import { MOST_PARTNERS } from '../counts/counts.ts';
import type { Agreement, LngLat, Place, PlaceCode } from '../types.ts';
import type { Filters } from './filter.ts';
import type { Selection } from './view.ts';

/**
 * The places that a view is about, which its default camera holds: those of what is chosen, else the few partners that
 * a filter asks for. A programme of many, a source and the whole map are about nowhere.
 */
export function seenPlaces(
  { selection, filters }: { readonly selection: Selection; readonly filters: Filters },
  agreements: readonly Pick<Agreement, 'id' | 'partners'>[],
  places: readonly Pick<Place, 'code' | 'at'>[],
): LngLat[] {
  const codes = codesOf(selection, agreements) ?? filters.partners;
  if (codes.size > MOST_PARTNERS) return [];
  return places.filter(({ code }) => codes.has(code)).map(({ at }) => at);
}

function codesOf(
  selection: Selection,
  agreements: readonly Pick<Agreement, 'id' | 'partners'>[],
): ReadonlySet<PlaceCode> | null {
  switch (selection.kind) {
    case 'none':
    case 'source':
    case 'several':
      return null;
    case 'partner':
    case 'band':
      return new Set([selection.code]);
    case 'agreement':
      return new Set(agreements.find(({ id }) => id === selection.id)!.partners);
  }
}
