import { NOTHING_COVERED, type Covered } from './covered.ts';
import { latOfMercator, mercatorOfLat } from './mercator.ts';
import type { LngLat } from '../types.ts';
import type { Camera } from './camera.ts';
import { globeCamera } from './globe-camera.ts';
import { heldCamera, roomIn } from './held-camera.ts';
import { heldPlaces, turned } from './held-places.ts';
import { usualCamera } from './usual-camera.ts';

/** What a default view depends on besides the map's size and its hub. */
export interface Sight {
  readonly covered?: Covered | undefined;
  /** Places that it holds. */
  readonly seen?: readonly LngLat[];
  readonly projection?: 'mercator' | 'globe';
}

/**
 * The default view for a map of that size (in pixels), of which something is covered: the usual one, or, where one of the
 * places `seen` would not be in sight, one that holds the hub and all of them. Its centre is the middle of the free part.
 * The globe has one of its own, in which all of it is seen.
 */
export function defaultCamera(
  size: Pick<HTMLElement, 'clientWidth' | 'clientHeight'>,
  hub: LngLat,
  { covered = NOTHING_COVERED, seen = [], projection = 'mercator' }: Sight = {},
): Camera {
  if (projection === 'globe') return globeCamera(size, hub, covered, seen);
  const camera = usualCamera(size, hub, covered);
  const freeWidth = size.clientWidth - covered.left - covered.right;
  const freeHeight = size.clientHeight - covered.top - covered.bottom;
  const room = roomIn(freeWidth, freeHeight);
  if (seen.length === 0 || seen.every((place) => isInSight(place, camera, room))) return camera;
  const least = Math.log2(Math.max(size.clientHeight, 1) / 512);
  return withHub(heldCamera(heldPlaces([hub, ...seen]), room, camera.zoom, least), hub, room);
}

/** The same view, as far moved north or south as has the hub in sight: a low map can't hold the world, but it holds what all arcs leave from. */
function withHub(camera: Camera, hub: LngLat, [, room]: readonly [x: number, y: number]): Camera {
  const pixel = (2 * Math.PI) / (512 * 2 ** camera.zoom);
  const middle = mercatorOfLat(camera.lat);
  const at = mercatorOfLat(hub[1]);
  const held = Math.min(at + room * pixel, Math.max(at - room * pixel, middle));
  return held === middle ? camera : { ...camera, lat: latOfMercator(held) };
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

function isInSight(
  [lng, lat]: LngLat,
  camera: Camera,
  [x, y]: readonly [x: number, y: number],
): boolean {
  const scale = (512 * 2 ** camera.zoom) / (2 * Math.PI);
  const across = radians(turned(lng - camera.lng)) * scale;
  const down = (mercatorOfLat(camera.lat) - mercatorOfLat(lat)) * scale;
  return Math.abs(across) <= x && Math.abs(down) <= y;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
