import type { Covered } from '../globe/covered.ts';

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** From the pointer to what is said of it, and from the edge of what is free, in pixels. */
const AWAY = 12;
const INSET = 4;

/**
 * Where the words on what is under a pointer stand: above it, or below where there is no room, and whole in the part of the
 * map that nothing covers. Their left upper corner, in pixels of the map.
 */
export function tipPlace(
  [x, y]: readonly [number, number],
  tip: Extent,
  map: Extent,
  covered: Covered,
): readonly [left: number, top: number] {
  const [first, last] = [covered.left + INSET, map.width - covered.right - INSET - tip.width];
  const left = Math.max(first, Math.min(x - tip.width / 2, last));
  const above = y - AWAY - tip.height;
  return [left, above >= covered.top + INSET ? above : y + AWAY + INSET];
}
