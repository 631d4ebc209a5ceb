import { curveReach } from '../arcs/curve-reach.ts';
import { turned } from '../globe/held-places.ts';
import { mercatorOfLat } from '../globe/mercator.ts';
import { MOST_PARTNERS } from '../counts/counts.ts';
import type { Agreement, LngLat, Place, PlaceCode } from '../types.ts';
import { litPartners } from './chosen-partners.ts';
import type { Selection, View } from './view.ts';

/**
 * What a view is about, which its default camera holds: on a globe its places, on a flat map all that their arcs reach. Those of
 * what is chosen, else the few partners that a filter asks for. A programme of many and a source are about nowhere, and so is the
 * whole map of a hub whose partners are about it.
 */
export function seenPlaces(
  view: Pick<View, 'selection' | 'filters' | 'projection'>,
  agreements: readonly Pick<Agreement, 'id' | 'partners'>[],
  places: readonly Spot[],
  hub: PlaceCode,
): LngLat[] {
  const hubAt = places.find(({ code }) => code === hub)?.at;
  const partners = places.filter(({ code }) => code !== hub);
  if (!hubAt) return [];
  return partnersOf(view, agreements, partners, hubAt).flatMap(({ at }) =>
    view.projection === 'globe' ? [at] : curveReach(hubAt, at),
  );
}

type Spot = Pick<Place, 'code' | 'at'>;

function partnersOf(
  { selection, filters }: Pick<View, 'selection' | 'filters'>,
  agreements: readonly Pick<Agreement, 'id' | 'partners'>[],
  partners: readonly Spot[],
  hubAt: LngLat,
): readonly Spot[] {
  if (selection.kind === 'none' && filters.partners.size === 0)
    return areFar(partners, hubAt) ? partners : [];
  const codes = codesOf(selection, agreements) ?? filters.partners;
  if (selection.kind !== 'partners' && codes.size > MOST_PARTNERS) return [];
  return partners.filter(({ code }) => codes.has(code));
}

/** Whether more than a third of them lie far from the hub, as Tokyo's do: a view of its surroundings would leave them out. */
function areFar(partners: readonly Spot[], [lng, lat]: LngLat): boolean {
  const isNear = ({ at }: Spot): boolean =>
    Math.abs(turned(at[0] - lng)) <= SURROUNDINGS.degrees &&
    Math.abs(mercatorOfLat(at[1]) - mercatorOfLat(lat)) <= SURROUNDINGS.mercator;
  return partners.filter(isNear).length * 3 < partners.length * 2;
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
