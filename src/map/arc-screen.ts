import type { Map as MapLibre } from 'maplibre-gl';
import { angularDistance } from '../core/globe/great-circle.ts';
import type { Covered } from '../core/globe/covered.ts';
import type { MapScale } from '../core/arcs/rope-opening.ts';
import type { Project } from '../core/arcs/screen-line.ts';
import type { LngLat } from '../core/types.ts';
import { worldCopies } from '../core/globe/world-copies.ts';

/** Copies of the world in which the map now shows something of a span of longitudes (degrees, may leave ±180). */
export function copiesOn(map: MapLibre, span: readonly [west: number, east: number]): number[] {
  if (isGlobe(map) || !map.getRenderWorldCopies()) return [0];
  const bounds = map.getBounds();
  return worldCopies([bounds.getWest(), bounds.getEast()], span);
}

/** The scale that ropes lie by. */
export function scaleOf(map: MapLibre): MapScale {
  return { zoom: map.getZoom(), globeLat: isGlobe(map) ? map.getCenter().lat : null };
}

/** Where a place is seen on the map's canvas, in CSS pixels: once in each copy of the world, not at all behind the globe. */
export function spotsOn(map: MapLibre): (at: LngLat) => (readonly [x: number, y: number])[] {
  const project = projectionOn(map);
  // A place may stand on the edge of a copy that is hardly seen.
  const copies = copiesOn(map, [-180, 180]);
  return ([lng, lat]) =>
    copies.map((copy) => project([lng + 360 * copy, lat])).filter((spot) => spot !== null);
}

/** Where places stand on the map's canvas, in CSS pixels. */
export function projectionOn(map: MapLibre): Project {
  const project = (at: LngLat) => {
    const { x, y } = map.project([at[0], at[1]]);
    return [x, y] as const;
  };
  if (!isGlobe(map)) return map.getPitch() === 0 ? affine(project) : project;
  // A place behind the globe is projected onto what lies before it, which the map gives back instead of it.
  return (at) => {
    const [x, y] = project(at);
    return angularDistance(at, map.unproject([x, y]).toArray()) < SAME ? [x, y] : null;
  };
}

/**
 * A flat map without pitch only shifts, turns and scales the plane of Mercator: three places tell how, and the rest is
 * some fifty times faster than asking the map.
 */
function affine(project: (at: LngLat) => readonly [number, number]): Project {
  const quarter = 90;
  const [ox, oy] = project([0, 0]);
  const [ex, ey] = project([quarter, 0]);
  const [nx, ny] = project([0, latitudeOf(quarter)]);
  return ([lng, lat]) => {
    const [east, north] = [lng / quarter, northingOf(lat) / quarter];
    return [ox + east * (ex - ox) + north * (nx - ox), oy + east * (ey - oy) + north * (ny - oy)];
  };
}

const DEGREES = 180 / Math.PI;

/** How far north Mercator puts a latitude; both in degrees. */
const northingOf = (lat: number): number => Math.asinh(Math.tan(lat / DEGREES)) * DEGREES;

const latitudeOf = (northing: number): number => Math.atan(Math.sinh(northing / DEGREES)) * DEGREES;

/** Radians; at the rim, front and back are nearer than this. */
const SAME = 0.01;

function isGlobe(map: MapLibre): boolean {
  return map.getProjection()?.type === 'globe';
}

/** Whether a place is in sight, in whichever copy of the world, where nothing stands over the map. */
export function isFree(
  map: MapLibre,
  { top, right, bottom, left }: Covered,
  [lng, lat]: LngLat,
): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  return spotsOn(map)([lng, lat]).some(
    ([x, y]) => x >= left && x <= clientWidth - right && y >= top && y <= clientHeight - bottom,
  );
}
