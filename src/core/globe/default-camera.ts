import { NOTHING_COVERED, type Covered } from './covered.ts';
import { latOfMercator, mercatorOfLat } from './mercator.ts';
import type { LngLat } from '../types.ts';
import type { Camera } from './camera.ts';
import { globeCamera } from './globe-camera.ts';
import { heldCamera, roomIn, type Held } from './held-camera.ts';
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
  if (seen.length === 0) return camera;
  const held = heldPlaces([hub, ...seen]);
  const room = roomIn(freeWidth, freeHeight);
  if (isInSight(held, camera, room)) return camera;
  return heldCamera(held, room, camera.zoom, Math.log2(Math.max(size.clientHeight, 1) / 512));
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

/** Whether a view shows all that it must hold, with room about it. */
function isInSight(
  [lng, middle, across, down]: Held,
  camera: Camera,
  [x, y]: readonly [x: number, y: number],
): boolean {
  const pixel = Math.PI / (256 * 2 ** camera.zoom);
  const aside = (Math.abs(turned(lng - camera.lng)) * Math.PI) / 180;
  const above = Math.abs(mercatorOfLat(camera.lat) - middle);
  return aside + across / 2 <= x * pixel && above + down / 2 <= y * pixel;
}
