import type { FeatureCollection, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The countries' shapes, each with its code, and the borders between them (coasts are none). */
export interface Basemap {
  readonly countries: FeatureCollection;
  readonly borders: MultiLineString;
}

/** The basemap that `npm run basemap` wrote, from beside the page. Throws where it does not arrive. */
export async function loadBasemap(): Promise<Basemap> {
  const response = await fetch('basemap/countries.json');
  if (!response.ok) throw new Error(`basemap/countries.json: ${response.status}`);
  const topology = (await response.json()) as Topology<{ countries: GeometryCollection }>;
  const countries = feature(topology, topology.objects.countries);
  for (const country of countries.features) country.properties = { code: country.id };
  return { countries, borders: mesh(topology, topology.objects.countries, (a, b) => a !== b) };
}
