import { NOTHING_COVERED, type Covered } from './covered.ts';
import { latOfMercator, mercatorOfLat } from './mercator.ts';
import type { LngLat } from '../types.ts';
import type { Camera } from './camera.ts';
import { globeCamera, globeShows } from './globe-camera.ts';
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
  if (seen.length === 0) return camera;
  const room = roomIn(...freeOf(size, covered));
  return holding([hub, ...seen], camera, size, room, room);
}

/** How far inside of what is free a place must lie that a camera of one's own shows, in pixels: so large is a circle. */
const EDGE = 16;

/**
 * Where a map of that size looks that was told a camera, or null for its default view. A camera may have been chosen in another
 * window: where it would not show the hub and all places `seen`, it makes way for one that does, no nearer.
 */
export function cameraFor(
  camera: Camera | null,
  size: Pick<HTMLElement, 'clientWidth' | 'clientHeight'>,
  hub: LngLat,
  sight: Sight,
): Camera {
  const { covered = NOTHING_COVERED, seen = [], projection } = sight;
  if (!camera) return defaultCamera(size, hub, sight);
  if (seen.length === 0) return camera;
  const [width, height] = freeOf(size, covered);
  const inside = [width / 2 - EDGE, height / 2 - EDGE] as const;
  if (projection !== 'globe')
    return holding([hub, ...seen], camera, size, inside, roomIn(width, height));
  const isSeen = globeShows(camera, size.clientHeight, inside);
  return [hub, ...seen].every(isSeen) ? camera : globeCamera(size, hub, covered, seen);
}

/** Width and height of what is free. */
const freeOf = (
  { clientWidth, clientHeight }: Pick<HTMLElement, 'clientWidth' | 'clientHeight'>,
  { top, right, bottom, left }: Covered,
): readonly [number, number] => [clientWidth - left - right, clientHeight - top - bottom];

/** A camera that has all places so far inside of its picture, as `needs` says; else the nearest that gives them `room`. */
function holding(
  places: readonly LngLat[],
  camera: Camera,
  { clientHeight }: Pick<HTMLElement, 'clientHeight'>,
  needs: readonly [x: number, y: number],
  room: readonly [x: number, y: number],
): Camera {
  const held = heldPlaces(places);
  if (isInSight(held, camera, needs)) return camera;
  return heldCamera(held, room, camera.zoom, Math.log2(Math.max(clientHeight, 1) / 512));
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
