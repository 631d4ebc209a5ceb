import { topOf } from '../arcs/bulge.ts';
import { turned } from '../globe/held-places.ts';
import { mercatorOfLat } from '../globe/mercator.ts';
import { MOST_PARTNERS } from '../counts/counts.ts';
import type { Agreement, LngLat, Place, PlaceCode } from '../types.ts';
import { litPartners } from './chosen-partners.ts';
import type { Filters } from './filter.ts';
import type { Selection } from './view.ts';

/**
 * The places that a view is about, which its default camera holds (and where their arcs go round a pole, how high they go): those of what is chosen, else the few partners that
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
  const hubAt = places.find(({ code }) => code === hub)?.at;
  return places.filter(({ code }) => codes.has(code)).flatMap(({ at }) => [at, ...tops(hubAt, at)]);
}

/** All places where more than a third of them lie far from the hub, as Tokyo's do: a view of its surroundings would leave them out. */
function farPlaces(places: readonly Pick<Place, 'code' | 'at'>[], hub: PlaceCode): LngLat[] {
  const [lng, lat] = places.find(({ code }) => code === hub)?.at ?? [0, 0];
  const partners = places.filter(({ code }) => code !== hub);
  const isNear = ({ at }: Pick<Place, 'at'>): boolean =>
    Math.abs(turned(at[0] - lng)) <= SURROUNDINGS.degrees &&
    Math.abs(mercatorOfLat(at[1]) - mercatorOfLat(lat)) <= SURROUNDINGS.mercator;
  const near = partners.filter(isNear).length;
  return near * 3 >= partners.length * 2 ? [] : partners.map(({ at }) => at);
}

/** To each side of the hub, about what a desk sees: degrees of longitude, radians of Mercator. */
const SURROUNDINGS = { degrees: 60, mercator: 0.9 };

function codesOf(
  selection: Selection,
  agreements: readonly Pick<Agreement, 'id' | 'partners'>[],
): ReadonlySet<PlaceCode> | null {
  const { kind } = selection;
  const ids = kind === 'agreement' ? [selection.id] : kind === 'several' ? selection.ids : null;
  if (ids)
    return new Set(agreements.flatMap(({ id, partners }) => (ids.includes(id) ? partners : [])));
  const lit = litPartners(selection);
  return lit && new Set(lit);
}

/** How high the arc to a partner goes, where it goes round a pole. */
function tops(hub: LngLat | undefined, partner: LngLat): LngLat[] {
  const top = hub ? topOf(hub, partner) : null;
  return top ? [top] : [];
}
