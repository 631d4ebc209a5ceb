import type { Feature, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The countries, each with its code as `id`, and the borders between them (coasts are none). */
export interface StillShapes {
  readonly countries: readonly Feature[];
  readonly borders: MultiLineString;
}

export type StillTopology = Topology<{ countries: GeometryCollection }>;

/** The shapes of `basemap/still.json`, which `npm run basemap` writes. */
export function stillShapes(topology: StillTopology): StillShapes {
  const { countries } = topology.objects;
  return {
    countries: feature(topology, countries).features,
    borders: mesh(topology, countries, (a, b) => a !== b),
  };
}
