import { arcPath } from '../../src/core/arcs/arc-path.ts';
import type { Rope } from '../../src/core/arcs/rope.ts';
import type { Camera } from '../../src/core/globe/camera.ts';

/** Room around the arcs, in pixels: names stand beside and above their places. */
const ROOM = { x: 120, y: 56 };
/** The nearest look, so that a neighbour is still seen among its neighbours. */
const NEAREST = 4.2;
/** Pixels of the world's width at zoom 0. */
const WORLD = 512;
const SEGMENTS = 24;

/** The camera that sees these arcs whole, as near as their picture of that size (in pixels) lets it. */
export function cardCamera(
  arcs: readonly { readonly rope: Pick<Rope, 'hubAt' | 'partnerAt' | 'bulge'> }[],
  { width, height }: { readonly width: number; readonly height: number },
): Camera {
  const points = arcs.flatMap(({ rope: { hubAt, partnerAt, bulge } }) =>
    arcPath(hubAt, partnerAt, bulge, SEGMENTS),
  );
  if (points.length === 0) throw new Error('no arc to look at - give the arcs of a record');
  // Parts of the world's width, which is also its height; north is up.
  const [west, east] = extent(points.map(([lng]) => lng / 360));
  const [south, north] = extent(points.map(([, lat]) => mercator(lat)));
  const scale = Math.min(
    (width - 2 * ROOM.x) / (east - west),
    (height - 2 * ROOM.y) / (north - south),
  );
  const nearest = Math.min(NEAREST, Math.log2(scale / WORLD));
  return {
    lng: ((west + east) / 2) * 360,
    lat: latitude((south + north) / 2),
    // The world is not lower than its picture.
    zoom: Math.max(nearest, Math.log2(height / WORLD)),
  };
}

function extent(values: readonly number[]): readonly [least: number, most: number] {
  return [Math.min(...values), Math.max(...values)];
}

function mercator(lat: number): number {
  return Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
}

function latitude(y: number): number {
  return (Math.atan(Math.sinh(y * 2 * Math.PI)) * 180) / Math.PI;
}
