import { interpolateZoom } from 'd3';
import { latOfMercator, mercatorOfLat } from './mercator.ts';
import type { Camera } from './camera.ts';

/** The width of the world in radians, which is that of 512 pixels at zoom 0. */
const WORLD = 2 * Math.PI;

/**
 * Where a camera is that glides from one place to another: out, over and in again, as van Wijk and Nuij have it, the short
 * way round the world. `part` is 0 to 1; its ends are the two cameras themselves.
 */
export function cameraBetween(from: Camera, to: Camera, part: number): Camera {
  if (part <= 0) return from;
  if (part >= 1) return to;
  const [x, y, width] = interpolateZoom(
    onTheMap(from, from.lng),
    onTheMap(to, from.lng + shortWay(to.lng - from.lng)),
  )(part);
  // Rounding may take it a hair nearer than either end.
  const zoom = Math.min(-Math.log2(width / WORLD), Math.max(from.zoom, to.zoom));
  return { lng: toDegrees(x), lat: latOfMercator(y), zoom };
}

/** Place and width of what is seen, both in radians at the equator; the width of 512 pixels. */
function onTheMap({ lat, zoom }: Camera, lng: number): [number, number, number] {
  return [(lng * Math.PI) / 180, mercatorOfLat(lat), WORLD * 2 ** -zoom];
}

/** The same turn in degrees, from -180 to 180. */
function shortWay(turn: number): number {
  return turn - 360 * Math.round(turn / 360);
}

/** Between -180 and 180. */
function toDegrees(x: number): number {
  return shortWay((x * 180) / Math.PI);
}
