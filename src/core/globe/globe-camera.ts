import type { LngLat } from '../types.ts';
import { LEAST_ZOOM, type Camera } from './camera.ts';
import type { Covered } from './covered.ts';
import { angularDistance, normalise, toLngLat, toVector, type Vector } from './great-circle.ts';

/** MapLibre's field of view of 36.87 degrees: it stands one and a half times its picture's height above the middle. */
export const HEIGHTS_AWAY = 1.5;
/** The rim's radius in parts of the smaller side of what is free, so that sky is seen all around. */
const RIM = 0.46;
/** The hub's latitude in the middle, in parts of its own: a little nearer to the equator, both hemispheres have their share. */
const TOWARDS_EQUATOR = 0.7;
/** How far inside of the rim, in radians, a place must lie to be seen as one and not as a dash. */
const INSIDE = 0.2;

/**
 * The default view of the globe for a map of that size (in pixels), of which something is covered: all of it is in what is
 * free. It looks at the hub, or, where a place of `seen` would be behind it or at its rim, half way between the
 * hub and those places; where half of the world cannot hold them, at the hub.
 */
export function globeCamera(
  { clientWidth, clientHeight }: Pick<HTMLElement, 'clientWidth' | 'clientHeight'>,
  hub: LngLat,
  covered: Covered,
  seen: readonly LngLat[],
): Camera {
  const freeWidth = clientWidth - covered.left - covered.right;
  const freeHeight = clientHeight - covered.top - covered.bottom;
  const rim = RIM * Math.max(1, Math.min(freeWidth, freeHeight));
  const away = HEIGHTS_AWAY * Math.max(1, clientHeight);
  // So large that its rim, which is nearer than its middle's plane, is seen at that radius.
  const radius = (rim * (rim + Math.hypot(rim, away))) / away;
  const reach = Math.acos(radius / (radius + away)) - INSIDE;
  const holds = (middle: LngLat) =>
    [hub, ...seen].every((place) => angularDistance(middle, place) <= reach);
  const usual: LngLat = [hub[0], TOWARDS_EQUATOR * hub[1]];
  const between = seen.length === 0 || holds(usual) ? usual : halfWay(hub, seen);
  const [lng, lat] = holds(between) ? between : usual;
  const world = 2 * Math.PI * radius * Math.cos((lat * Math.PI) / 180);
  return { lng, lat, zoom: Math.max(Math.log2(world / 512), leastZoom(lat)) };
}

/** Whether a place is on the side of the globe that a camera sees, and in its picture at most so far from the middle, in pixels. */
export function globeShows(
  { lng, lat, zoom }: Camera,
  height: number,
  [x, y]: readonly [x: number, y: number],
): (place: LngLat) => boolean {
  const radius = (256 * 2 ** zoom) / Math.PI / Math.cos((lat * Math.PI) / 180);
  const away = HEIGHTS_AWAY * Math.max(1, height);
  const [above, east, north] = [
    toVector([lng, lat]),
    toVector([lng + 90, 0]),
    toVector([lng, lat + 90]),
  ];
  return (place) => {
    const at = toVector(place);
    const near = dot(at, above);
    const scale = (radius * away) / (away + radius * (1 - near));
    return (
      near > radius / (radius + away) &&
      Math.abs(dot(at, east)) * scale <= x &&
      Math.abs(dot(at, north)) * scale <= y
    );
  };
}

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** MapLibre keeps the globe as large as it is at the least zoom level at the equator. */
const leastZoom = (lat: number): number => LEAST_ZOOM + Math.log2(Math.cos((lat * Math.PI) / 180));

/** In degrees: from right above a pole there is no north to put above. */
const MOST_LATITUDE = 75;

/** Half way between the hub and the middle of the places; no place at all (NaN) where they lie opposite to each other. */
function halfWay(hub: LngLat, places: readonly LngLat[]): LngLat {
  const [lng, lat] = toLngLat(middle(toVector(hub), middle(...places.map(toVector))));
  return [lng, Math.max(-MOST_LATITUDE, Math.min(MOST_LATITUDE, lat))];
}

const middle = (...vectors: Vector[]): Vector =>
  normalise(vectors.reduce((a, b): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]));
