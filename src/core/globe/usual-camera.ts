import { NOTHING_COVERED, type Covered } from './covered.ts';
import { latOfMercator, mercatorOfLat } from './mercator.ts';
import type { LngLat } from '../types.ts';
import type { Camera } from './camera.ts';

/** A phone sees Morocco to Kazakhstan, a desk from the Atlantic to the Pacific. */
const NARROW = { width: 390, zoom: 1.65 };
const ZOOM_PER_DOUBLING = 0.48;
/**
 * The hub stands a little west of the free part's middle, and the higher that is, the further above it: by this part of
 * what its height is over `LOW`.
 */
const EAST_OF_HUB = 5;
const LOW = 340;
const ABOVE_MIDDLE = 0.16;

/**
 * The default view of nothing in particular for a map of that size (in pixels), of which something is covered: wider maps
 * also show more of the world. Its centre is the middle of the free part, as every camera's is. In a file of its own, since
 * the first picture, which needs no other, is drawn by a script that has to be small.
 */
export function usualCamera(
  { clientWidth, clientHeight }: Pick<HTMLElement, 'clientWidth' | 'clientHeight'>,
  hub: LngLat,
  covered: Covered = NOTHING_COVERED,
): Camera {
  const freeWidth = clientWidth - covered.left - covered.right;
  const freeHeight = clientHeight - covered.top - covered.bottom;
  const wide = NARROW.zoom + ZOOM_PER_DOUBLING * Math.log2(Math.max(freeWidth, 280) / NARROW.width);
  // A world lower than the map would make the map move its centre.
  const zoom = Math.max(wide, Math.log2(Math.max(clientHeight, 1) / 512));
  const above = ABOVE_MIDDLE * Math.max(0, freeHeight - LOW);
  const below = (above * 2 * Math.PI) / (512 * 2 ** zoom);
  return { lng: hub[0] + EAST_OF_HUB, lat: latOfMercator(mercatorOfLat(hub[1]) - below), zoom };
}
