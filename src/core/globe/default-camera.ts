import { latOfMercator, mercatorOfLat } from './mercator.ts';
import type { LngLat } from '../types.ts';
import type { Camera } from './camera.ts';

/** A phone sees Morocco to Kazakhstan, a desk from the Atlantic to the Pacific. */
const NARROW = { width: 390, zoom: 1.65 };
const ZOOM_PER_DOUBLING = 0.48;
/**
 * The hub stands a little west of the middle, and the higher the map, the further above it: by this part of what its
 * height is over `LOW`. A narrow map has its upper part under title, search and chips.
 */
const EAST_OF_HUB = 5;
const LOW = 340;
const ABOVE_MIDDLE = { narrow: 0.05, wide: 0.22 };
const WIDE = 720;

/** The default view for a map of that size (in pixels): wider maps also show more of the world. */
export function defaultCamera(
  { clientWidth, clientHeight }: Pick<HTMLElement, 'clientWidth' | 'clientHeight'>,
  hub: LngLat,
): Camera {
  const wide =
    NARROW.zoom + ZOOM_PER_DOUBLING * Math.log2(Math.max(clientWidth, 280) / NARROW.width);
  // A world lower than the map would make the map move its centre.
  const zoom = Math.max(wide, Math.log2(Math.max(clientHeight, 1) / 512));
  const above = clientWidth < WIDE ? ABOVE_MIDDLE.narrow : ABOVE_MIDDLE.wide;
  const below = (above * (clientHeight - LOW) * 2 * Math.PI) / (512 * 2 ** zoom);
  return { lng: hub[0] + EAST_OF_HUB, lat: latOfMercator(mercatorOfLat(hub[1]) - below), zoom };
}
