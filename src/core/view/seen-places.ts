import { MOST_PARTNERS } from '../counts/counts.ts';
import type { Agreement, LngLat, Place, PlaceCode } from '../types.ts';
import { litPartners } from './chosen-partners.ts';
import type { Filters } from './filter.ts';
import type { Selection } from './view.ts';

/**
 * The places that a view is about, which its default camera holds: those of what is chosen, else the few partners that
 * a filter asks for. A programme of many and a source are about nowhere, and so is the whole map of a hub whose partners are
 * about it.
 */
export function seenPlaces(
  { selection, filters }: { readonly selection: Selection; readonly filters: Filters },
  agreements: readonly Pick<Agreement, 'id' | 'partners'>[],
  places: readonly Pick<Place, 'code' | 'at'>[],
  hub: PlaceCode,
): LngLat[] {
  const chosen = codesOf(selection, agreements);
  if (selection.kind === 'none' && filters.partners.size === 0) return farPlaces(places, hub);
  const codes = chosen ?? filters.partners;
  if (selection.kind !== 'partners' && codes.size > MOST_PARTNERS) return [];
  return places.filter(({ code }) => codes.has(code)).map(({ at }) => at);
}

/** All places where most of them lie far from the hub, as Tokyo's do: a view of its surroundings would be of nothing. */
function farPlaces(places: readonly Pick<Place, 'code' | 'at'>[], hub: PlaceCode): LngLat[] {
  const [lng] = places.find(({ code }) => code === hub)?.at ?? [0];
  const partners = places.filter(({ code }) => code !== hub);
  const isNear = ({ at }: Pick<Place, 'at'>): boolean =>
    Math.abs(at[0] - lng - 360 * Math.round((at[0] - lng) / 360)) <= SURROUNDINGS;
  return partners.filter(isNear).length * 2 >= partners.length ? [] : partners.map(({ at }) => at);
}

/** In degrees of longitude to each side, about what a desk sees. */
const SURROUNDINGS = 60;

function codesOf(
  selection: Selection,
  agreements: readonly Pick<Agreement, 'id' | 'partners'>[],
): ReadonlySet<PlaceCode> | null {
  if (selection.kind === 'agreement')
    return new Set(agreements.find(({ id }) => id === selection.id)!.partners);
  const lit = litPartners(selection);
  return lit && new Set(lit);
}
