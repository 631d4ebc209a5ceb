import type { FeatureCollection, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The countries' shapes, each with its code, and the borders between them (coasts are none). */
export interface Basemap {
  readonly countries: FeatureCollection;
  readonly borders: MultiLineString;
}

type Shapes = Topology<{ countries: GeometryCollection }>;

/** The basemap that `npm run basemap` wrote, as `fetchJson` reads it. Throws where it does not arrive. */
export async function loadBasemap(fetchJson: (path: string) => Promise<Shapes>): Promise<Basemap> {
  const topology = await fetchJson('basemap/countries.json');
  const countries = feature(topology, topology.objects.countries);
  for (const country of countries.features) country.properties = { code: country.id };
  return { countries, borders: mesh(topology, topology.objects.countries, (a, b) => a !== b) };
}
