import type { Camera } from '../core/view.ts';

/** A phone sees Morocco to Kazakhstan, a desk from the Atlantic to the Pacific; Ankara stands above the middle. */
const CENTRE = { lng: 38, lat: 30 };
const NARROW = { width: 390, zoom: 1.65 };
const ZOOM_PER_DOUBLING = 0.45;

/** The default view for a map of that size: wider maps also show more of the world. */
export function defaultCamera({
  clientWidth,
  clientHeight,
}: Pick<HTMLElement, 'clientWidth' | 'clientHeight'>): Camera {
  const wide =
    NARROW.zoom + ZOOM_PER_DOUBLING * Math.log2(Math.max(clientWidth, 280) / NARROW.width);
  // A world lower than the map would make the map move its centre.
  const high = Math.log2(Math.max(clientHeight, 1) / 512);
  return { ...CENTRE, zoom: Math.max(wide, high) };
}
