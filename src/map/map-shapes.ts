import { mostRecords, recordsInAll } from '../core/counts/counts.ts';
import { nameSides } from '../core/places/name-sides.ts';
import type { Overview, Language, LngLat } from '../core/types.ts';
import type { Basemap } from './basemap.ts';
import type { MapShapes } from './map-style.ts';

/** What the map draws beside the arcs: the basemap, and a point for every partner and for the hub, named as its seat. */
export function mapShapes(dataset: Overview, basemap: Basemap): MapShapes {
  const hubNames = dataset.about.hub;
  const records = recordsInAll(dataset.agreements);
  const hub = dataset.scope.hub;
  const sidesIn = (language: Language) => nameSides(dataset, language, hubNames[language]);
  const sides = { en: sidesIn('en'), ar: sidesIn('ar'), tr: sidesIn('tr') };
  return {
    ...basemap,
    mostRecords: mostRecords(dataset.agreements),
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
            name_en: names.en,
            name_ar: names.ar,
            name_tr: names.tr,
            anchor_en: sides.en.get(code),
            anchor_ar: sides.ar.get(code),
            anchor_tr: sides.tr.get(code),
          },
          geometry: { type: 'Point', coordinates: [...at] },
        };
      }),
    },
  };
}

/** Where the hub stands. */
export function hubOf({ places }: Pick<MapShapes, 'places'>): LngLat {
  const hub = places.features.find(({ properties }) => properties?.['hub'] === true)!;
  return hub.geometry.coordinates as [number, number];
}
