import { NOTHING_COVERED, type Covered } from './covered.ts';
import { latOfMercator, mercatorOfLat } from './mercator.ts';
import type { LngLat } from '../types.ts';
import { ZOOMS, type Camera } from './camera.ts';
import { usualCamera } from './usual-camera.ts';

/** Room around what a view must hold, in pixels, since names stand beside and above their places; less in a small map. */
const ROOM = { x: 90, y: 56, most: 0.2 } as const;

/**
 * The default view for a map of that size (in pixels), of which something is covered: the usual one, or, where one of the
 * places `seen` would not be in sight, one that holds the hub and all of them. Its centre is the middle of the free part.
 */
export function defaultCamera(
  size: Pick<HTMLElement, 'clientWidth' | 'clientHeight'>,
  hub: LngLat,
  covered: Covered = NOTHING_COVERED,
  seen: readonly LngLat[] = [],
): Camera {
  const camera = usualCamera(size, hub, covered);
  const freeWidth = size.clientWidth - covered.left - covered.right;
  const freeHeight = size.clientHeight - covered.top - covered.bottom;
  const room = {
    x: freeWidth / 2 - Math.min(ROOM.x, ROOM.most * freeWidth),
    y: freeHeight / 2 - Math.min(ROOM.y, ROOM.most * freeHeight),
  };
  if (seen.length === 0 || seen.every((place) => isInSight(place, camera, room))) return camera;
  const least = Math.log2(Math.max(size.clientHeight, 1) / 512);
  return holding([hub, ...seen], camera.zoom, room, least);
}

/** The same view as a camera of a map that nothing covers. */
export function uncovered(
  { lng, lat, zoom }: Camera,
  { top, right, bottom, left }: Covered,
): Camera {
  const pixel = (2 * Math.PI) / (512 * 2 ** zoom);
  const east = (((right - left) / 2) * pixel * 180) / Math.PI;
  const south = ((bottom - top) / 2) * pixel;
  return { lng: turned(lng + east), lat: latOfMercator(mercatorOfLat(lat) - south), zoom };
}

/** Half of what is free, less the room at its edges, in pixels. */
interface Room {
  readonly x: number;
  readonly y: number;
}

function isInSight([lng, lat]: LngLat, camera: Camera, { x, y }: Room): boolean {
  const scale = (512 * 2 ** camera.zoom) / (2 * Math.PI);
  const across = radians(turned(lng - camera.lng)) * scale;
  const down = (mercatorOfLat(camera.lat) - mercatorOfLat(lat)) * scale;
  return Math.abs(across) <= x && Math.abs(down) <= y;
}

/** The view of all these places, no nearer than a zoom; the first of them says on which side of the world it lies. */
function holding(
  places: readonly LngLat[],
  nearest: number,
  { x, y }: Room,
  least: number,
): Camera {
  const [first] = places as [LngLat];
  const lngs = places.map(([lng]) => first[0] + turned(lng - first[0]));
  const norths = places.map(([, lat]) => mercatorOfLat(lat));
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
  const [south, north] = [Math.min(...norths), Math.max(...norths)];
  const scale = Math.min((2 * x) / radians(east - west), (2 * y) / (north - south));
  const fitting = Math.log2((scale * 2 * Math.PI) / 512);
  return {
    lng: turned((west + east) / 2),
    lat: latOfMercator((south + north) / 2),
    zoom: Math.max(Math.min(nearest, fitting), least, ZOOMS.min),
  };
}

/** Degrees from -180 to 180. */
const turned = (degrees: number): number => degrees - 360 * Math.round(degrees / 360);

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
