import { bearing } from '../core/great-circle.ts';
import type { Dataset, Language, LngLat } from '../core/types.ts';
import type { Basemap } from './basemap.ts';
import type { MapShapes } from './map-style.ts';

/** What the map draws beside the arcs: the basemap, and a point for every partner and for the hub, named as its seat. */
export function mapShapes(
  dataset: Dataset,
  basemap: Basemap,
  hubNames: Record<Language, string>,
): MapShapes {
  const records = new Map<string, number>();
  for (const { partners } of dataset.agreements) {
    for (const code of partners) records.set(code, (records.get(code) ?? 0) + 1);
  }
  const hub = dataset.scope.hub;
  const hubAt = dataset.places.find(({ code }) => code === hub)!.at;
  return {
    ...basemap,
    places: {
      type: 'FeatureCollection',
      features: dataset.places.map(({ code, at, names: ofCountry }) => {
        const names = code === hub ? hubNames : ofCountry;
        return {
          type: 'Feature',
          properties: {
            code,
            hub: code === hub,
            // Those with most records are named first where names collide.
            rank: -(records.get(code) ?? 0),
            anchor: anchorAwayFrom(hubAt, at),
            name_en: names.en,
            name_ar: names.ar,
            name_tr: names.tr,
          },
          geometry: { type: 'Point', coordinates: [...at] },
        };
      }),
    },
  };
}

/** Clockwise from north: a name stands on the far side of its circle, where the arcs do not come in. */
const ANCHORS = [
  'bottom',
  'bottom-left',
  'left',
  'top-left',
  'top',
  'top-right',
  'right',
  'bottom-right',
] as const;

/** The part of a name that touches its place. */
export function anchorAwayFrom(hub: LngLat, place: LngLat): (typeof ANCHORS)[number] {
  const eighth = Math.round(bearing(hub, place) / (Math.PI / 4));
  return ANCHORS[(eighth + 8) % 8]!;
}
