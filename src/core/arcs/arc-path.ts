import {
  angularDistance,
  bearing,
  cross,
  dot,
  normalise,
  toLngLat,
  toVector,
} from '../globe/great-circle.ts';
import type { LngLat } from '../types.ts';

/**
 * The path of an arc: the great circle from the hub to a partner, swung sideways by `swing * sin(π s)`, where `s` runs
 * from 0 at the hub to 1 at the partner. `swing` (radians on the sphere, positive to the left of travel) is the sum of a
 * gentle bulge, which tells neighbouring capitals apart, and of the strand's place in its partner's fan.
 *
 * The same formula serves arcs.geojson, the layer's shader (arc-shaders.ts mirrors `pointOnArc`), picking and the still.
 */

const RADIANS = Math.PI / 180;

/** Distance between the middles of neighbouring strands while there are no more than `SPACED_STRANDS` of them. */
const STRAND_SPACING = 0.8 * RADIANS;
const SPACED_STRANDS = 6;
/** A fan is never wider than this many times the width of `SPACED_STRANDS` strands, nor than this part of its length. */
const WIDEST_FAN = 1.5;
const WIDEST_FAN_BY_LENGTH = 0.6;

/** The bulge is this part of the arc's length, as long as that is not over `LONGEST_BULGE`. */
const BULGE = 0.12;
const LONGEST_BULGE = 40 * RADIANS;

/** Swing of strand `strand` (0 to `strands - 1`) of the fan from hub to partner, in radians. */
export function swingOfStrand(
  hub: LngLat,
  partner: LngLat,
  strand: number,
  strands: number,
): number {
  const length = angularDistance(hub, partner);
  const bulge = BULGE * Math.min(length, LONGEST_BULGE) * Math.sin(bearing(hub, partner));
  if (strands === 1) return bulge;
  return bulge + fanWidth(length, strands) * (strand / (strands - 1) - 0.5);
}

/** The point at `s` (0 hub, 1 partner) of the arc with that swing. */
export function pointOnArc(hub: LngLat, partner: LngLat, swing: number, s: number): LngLat {
  return pointsOf(hub, partner, swing)(s);
}

/**
 * `segments + 1` points of the arc's first `growth` (0 to 1), longitudes unbroken: they may leave ±180, so that the
 * line does not jump at the date line.
 */
export function arcPath(
  hub: LngLat,
  partner: LngLat,
  swing: number,
  segments: number,
  growth = 1,
): LngLat[] {
  const path: LngLat[] = [hub];
  const pointAt = pointsOf(hub, partner, swing);
  for (let i = 1; i <= segments; i++) {
    const [lng, lat] = pointAt((growth * i) / segments);
    const before = path[i - 1]![0];
    path.push([lng + 360 * Math.round((before - lng) / 360), lat]);
  }
  return path;
}

/** The arc as a function of `s`, its frame made once for all its points. */
function pointsOf(hub: LngLat, partner: LngLat, swing: number): (s: number) => LngLat {
  const a = toVector(hub);
  const b = toVector(partner);
  const left = normalise(cross(a, b));
  const ahead = cross(left, a);
  const length = Math.atan2(dot(ahead, b), dot(a, b));
  return (s) => {
    const along = s * length;
    const aside = swing * Math.sin(Math.PI * s);
    const [c, d, e] = [
      Math.cos(along) * Math.cos(aside),
      Math.sin(along) * Math.cos(aside),
      Math.sin(aside),
    ];
    return toLngLat([
      a[0] * c + ahead[0] * d + left[0] * e,
      a[1] * c + ahead[1] * d + left[1] * e,
      a[2] * c + ahead[2] * d + left[2] * e,
    ]);
  };
}

function fanWidth(length: number, strands: number): number {
  const spaced = STRAND_SPACING * (SPACED_STRANDS - 1);
  const wide =
    strands <= SPACED_STRANDS
      ? STRAND_SPACING * (strands - 1)
      : spaced * Math.min(WIDEST_FAN, Math.sqrt((strands - 1) / (SPACED_STRANDS - 1)));
  return Math.min(wide, WIDEST_FAN_BY_LENGTH * length);
}
