import { recordsInAll } from '../core/counts.ts';
import { anchorAwayFrom } from '../core/place-look.ts';
import type { Overview, Language } from '../core/types.ts';
import type { Basemap } from './basemap.ts';
import type { MapShapes } from './map-style.ts';

/** What the map draws beside the arcs: the basemap, and a point for every partner and for the hub, named as its seat. */
export function mapShapes(
  dataset: Overview,
  basemap: Basemap,
  hubNames: Record<Language, string>,
): MapShapes {
  const records = recordsInAll(dataset.agreements);
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
