import { angularDistance, bearing, cross, toVector } from '../globe/great-circle.ts';
import type { LngLat } from '../types.ts';
import { pathAlong } from './arc-path.ts';

/**
 * How far the middle of a rope swings to the side of its great circle, in radians, positive to the left of travel: a gentle bulge,
 * which tells neighbouring capitals apart, and so much more as keeps the rope off a pole, where a flat map has no room for it.
 */

const RADIANS = Math.PI / 180;

/** The bulge is this part of the arc's length, as long as that is not over `LONGEST_BULGE`. */
const BULGE = 0.12;
const LONGEST_BULGE = 40 * RADIANS;

/**
 * Up to here arcs go as they are; those that would reach the pole itself reach `HIGHEST`, and the others keep their order between.
 * On a flat map that shows the inhabited world both are in sight. Degrees of latitude, north or south.
 */
const FREE = 62;
const HIGHEST = 70;

/** Of what the highest latitude is sought by. */
const SAMPLES = 48;
/** A hundredth of a degree of some forty. */
const HALVINGS = 12;
/** The shader's own sine is one of less than a right angle, and a rope has its width. */
const WIDEST = 80 * RADIANS;

/** Swing of the middle of the rope from hub to partner, in radians. */
export function bulgeOf(hub: LngLat, partner: LngLat): number {
  const length = angularDistance(hub, partner);
  const bulge = BULGE * Math.min(length, LONGEST_BULGE) * Math.sin(bearing(hub, partner));
  const [reached, pole] = highestOf(hub, partner, bulge);
  const ends = Math.max(Math.abs(hub[1]), Math.abs(partner[1]));
  const allowed = Math.max(ends + 0.5, FREE + ((reached - FREE) * (HIGHEST - FREE)) / (90 - FREE));
  if (reached <= Math.max(FREE, allowed)) return bulge;
  // Left of travel is up where that pole lies to the left.
  const [, , left] = cross(toVector(hub), toVector(partner));
  const away = left * pole > 0 ? -1 : 1;
  let [least, most] = [bulge, away * WIDEST];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (least + most) / 2;
    if (highestOf(hub, partner, middle)[0] > allowed) least = middle;
    else most = middle;
  }
  return most;
}

/** The latitude farthest from the equator that an arc of that swing reaches, in degrees; and of which pole (1 or -1) it is. */
export function highestOf(
  hub: LngLat,
  partner: LngLat,
  swing: number,
): readonly [latitude: number, pole: 1 | -1] {
  const pointAt = pathAlong(hub, partner, swing);
  let highest = 0;
  for (let i = 0; i <= SAMPLES; i++) {
    const [, lat] = pointAt(i / SAMPLES);
    if (Math.abs(lat) > Math.abs(highest)) highest = lat;
  }
  return [Math.abs(highest), highest < 0 ? -1 : 1];
}
