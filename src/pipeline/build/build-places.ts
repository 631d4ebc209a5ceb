import type { FeatureCollection, Point } from 'geojson';
import type { Dataset } from '../../core/types.ts';

export interface PlaceProperties {
  readonly code: string;
  readonly name_en: string;
  readonly name_ar: string;
  readonly name_tr: string;
  /** How many agreements it has a part in; of the hub, all. */
  readonly agreements: number;
}

/** `places.geojson`: the seats of government of the hub and of every partner. */
export function buildPlaces({
  agreements,
  places,
  scope,
}: Dataset): FeatureCollection<Point, PlaceProperties> {
  const features = places.map(({ code, at, names }) => ({
    type: 'Feature' as const,
    properties: {
      code,
      name_en: names.en,
      name_ar: names.ar,
      name_tr: names.tr,
      agreements: agreements.filter(({ partners }) => code === scope.hub || partners.includes(code))
        .length,
    },
    geometry: { type: 'Point' as const, coordinates: [...at] },
  }));
  return { type: 'FeatureCollection', features };
}
