import { bearing } from '../globe/great-circle.ts';
import type { LngLat } from '../types.ts';

/** How places look, in CSS pixels: for the live map's style and for the still alike. */

/**
 * A partner's circle within its rim: its radius is `least`, and more with the square root of its records, up to `most` for
 * the partner that has most of them in this data.
 */
export const CIRCLE = { least: 3, most: 11, perRoot: 1.3, rim: 1.5 } as const;

/** The ring of a chosen partner of which nothing is drawn at this moment: empty, and so strong, as is its name. */
export const EMPTY_RING = { opacity: 0.65 } as const;

/** How much more a circle's radius is per root of its records, where `most` is how many the largest partner has in all. */
export function radiusPerRoot(most: number): number {
  return Math.min(CIRCLE.perRoot, (CIRCLE.most - CIRCLE.least) / Math.sqrt(Math.max(1, most)));
}

export function circleRadius(records: number, most: number): number {
  return CIRCLE.least + radiusPerRoot(most) * Math.sqrt(records);
}

/** The hub's circle: radius within its rim, and the rim. */
export const HUB_CIRCLE = { radius: 6, rim: 2 } as const;

export const BORDER_WIDTH = 0.8;

/**
 * Names: size, that of what a talk's scene lights (a hall sees the map enlarged), distance from the place in parts of the
 * size, room kept around one, rim of colour around the letters.
 */
export const NAME = { size: 13, lit: 16, away: 0.75, padding: 3, halo: 1.6 } as const;

/** The hub's name stands above it, by `above` of its size. */
export const HUB_NAME = { size: 15, above: 0.7 } as const;

/** The part of a name that touches its place, by the name's side of it: clockwise from north. */
export const ANCHORS = [
  'bottom',
  'bottom-left',
  'left',
  'top-left',
  'top',
  'top-right',
  'right',
  'bottom-right',
] as const;
export type NameAnchor = (typeof ANCHORS)[number];

/** On the far side of a circle the arcs do not come in. */
export function anchorAwayFrom(hub: LngLat, place: LngLat): NameAnchor {
  const eighth = Math.round(bearing(hub, place) / (Math.PI / 4));
  return ANCHORS[(eighth + 8) % 8]!;
}
