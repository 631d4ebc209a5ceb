import { reachOfArcs } from '../arcs/curve-reach.ts';
import { heldPlaces, turned } from '../globe/held-places.ts';
import { mercatorOfLat } from '../globe/mercator.ts';
import { MOST_PARTNERS } from '../counts/counts.ts';
import { asOf } from '../record/as-of.ts';
import type { Agreement, LngLat, Place, PlaceCode } from '../types.ts';
import { litPartners } from './chosen-partners.ts';
import { asksFor, isFiltered, passes, type Filters } from './filter.ts';
import type { Selection, View } from './view.ts';

/**
 * What a view is about, which its default camera holds: on a globe its places, on a flat map all that their arcs reach. Those of
 * what is chosen, else what a narrow filter leaves, at whichever moment. A programme of many, a source and a filter that leaves
 * much are about nowhere, and so is the whole map of a hub whose partners are about it.
 */
export function seenPlaces(
  view: Pick<View, 'selection' | 'filters' | 'projection'>,
  agreements: readonly Agreement[],
  places: readonly Spot[],
  hub: PlaceCode,
): readonly LngLat[] {
  const hubAt = places.find(({ code }) => code === hub)?.at;
  if (!hubAt) return NOWHERE;
  const partners = places.filter(({ code }) => code !== hub);
  const seen =
    chosen(view.selection, agreements, partners) ??
    left(view.filters, agreements, partners, hubAt) ??
    (areFar(partners, hubAt) ? partners : []);
  return reachOf(seen, view, hubAt);
}

/**
 * The places that a view's camera holds, be it the default one or a scene's, which may have been chosen in a wider window: a scene
 * shows all that it lights, however many they are. A camera of the reader's own holds nothing.
 */
export function heldInView(
  view: Parameters<typeof seenPlaces>[0] & Pick<View, 'camera' | 'presenting'>,
  agreements: readonly Agreement[],
  places: readonly Spot[],
  hub: PlaceCode,
): readonly LngLat[] {
  if (!view.camera) return seenPlaces(view, agreements, places, hub);
  const hubAt = places.find(({ code }) => code === hub)?.at;
  if (!view.presenting || !hubAt) return NOWHERE;
  const partners = places.filter(({ code }) => code !== hub);
  const lit =
    chosen(view.selection, agreements, partners, Infinity) ??
    left(view.filters, agreements, partners, hubAt) ??
    [];
  return reachOf(lit, view, hubAt);
}

function reachOf(
  spots: readonly Spot[],
  { projection }: Pick<View, 'projection'>,
  hubAt: LngLat,
): readonly LngLat[] {
  if (spots.length === 0) return NOWHERE;
  return reachOfArcs(
    hubAt,
    spots.map(({ at }) => at),
    projection,
  );
}

/** The partners that a choice is about, however many; none where it is of several records, which lie under one click. */
export function chosenPlaces(
  selection: Selection,
  agreements: readonly Agreement[],
  places: readonly Spot[],
): readonly LngLat[] {
  if (selection.kind === 'several') return NOWHERE;
  return (chosen(selection, agreements, places, Infinity) ?? []).map(({ at }) => at);
}

type Spot = Pick<Place, 'code' | 'at'>;

/** Always the same: what is about nowhere before and after moves no camera. */
const NOWHERE: readonly LngLat[] = [];

/** The partners that a selection is about; null where it is about none, or about many. */
function chosen(
  selection: Selection,
  agreements: readonly Agreement[],
  partners: readonly Spot[],
  most = MOST_PARTNERS,
): readonly Spot[] | null {
  const codes = codesOf(selection, agreements);
  if (codes === null || (selection.kind !== 'partners' && codes.size > most)) return null;
  return partners.filter(({ code }) => codes.has(code));
}

/** The partners that filters leave; null where none is set, or where they leave many, or all around the world. */
function left(
  filters: Filters,
  agreements: readonly Agreement[],
  partners: readonly Spot[],
  hubAt: LngLat,
): readonly Spot[] | null {
  if (!isFiltered(filters)) return null;
  // What was halted later is drawn before as what it was.
  const records = agreements.flatMap((each) => [each, asOf(each, -Infinity)]);
  const passing = records.filter((each) => passes(each, filters));
  const codes = new Set(passing.flatMap((each) => each.partners));
  const spots = partners.filter(({ code }) => codes.has(code) && asksFor(filters, code));
  return isNarrow(spots, partners.length, hubAt) ? spots : null;
}

/** Whether these are a few, or else a small part of all partners that lies in half of the world. */
function isNarrow(spots: readonly Spot[], all: number, hubAt: LngLat): boolean {
  if (spots.length <= MOST_PARTNERS) return spots.length > 0;
  const [, , across] = heldPlaces([hubAt, ...spots.map(({ at }) => at)]);
  return spots.length <= NARROW.part * all && across <= NARROW.across;
}

/** The part of all partners; from west to east, in radians. */
const NARROW = { part: 1 / 4, across: Math.PI };

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
  agreements: readonly Agreement[],
): ReadonlySet<PlaceCode> | null {
  const lit = litPartners(selection, agreements);
  if (lit) return new Set(lit);
  const { kind } = selection;
  const ids = kind === 'agreement' ? [selection.id] : kind === 'several' ? selection.ids : null;
  if (ids === null) return null;
  return new Set(agreements.flatMap(({ id, partners }) => (ids.includes(id) ? partners : [])));
}
