import type { LngLat } from '../types.ts';
import type { Camera } from './camera.ts';
import { freeMiddle, NOTHING_COVERED, type Covered } from './covered.ts';

/** The plane of Mercator as the first picture draws it: the world is so many units wide, 0 at Greenwich and the equator. */
const PLANE = 4096;

/** Where a place stands in the plane, y to the south. */
export function planePoint([lng, lat]: LngLat): [x: number, y: number] {
  const held = (Math.min(89.9, Math.max(-89.9, lat)) * Math.PI) / 180;
  return [(lng / 360) * PLANE, (-Math.asinh(Math.tan(held)) / (2 * Math.PI)) * PLANE];
}

/** The part of the plane which a map of that size (pixels) shows, as an SVG's `viewBox` says it. */
export function planeBox(
  { lng, lat, zoom }: Camera,
  size: { readonly width: number; readonly height: number },
  covered: Covered = NOTHING_COVERED,
): string {
  const scale = PLANE / (512 * 2 ** zoom);
  const [x, y] = planePoint([lng, lat]);
  const [middleX, middleY] = freeMiddle(size, covered);
  const corner = [x - middleX * scale, y - middleY * scale];
  const box = [...corner, size.width * scale, size.height * scale];
  return box.map((part) => part.toFixed(2)).join(' ');
}
