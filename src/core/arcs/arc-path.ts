import { cross, dot, normalise, toLngLat, toVector } from '../globe/great-circle.ts';
import type { LngLat } from '../types.ts';

/**
 * The path of an arc: the great circle from the hub to a partner, swung sideways by `swing * sin(π s)`, where `s` runs
 * from 0 at the hub to 1 at the partner. `swing` (radians on the sphere, positive to the left of travel) is the sum of a
 * bulge (bulge.ts) and of the strand's place in its partner's rope (rope.ts).
 *
 * The same formula serves arcs.geojson, the layer's shader (arc-shaders.ts mirrors `pointOnArc`), picking and the still.
 */

/** The point at `s` (0 hub, 1 partner) of the arc with that swing. */
export function pointOnArc(hub: LngLat, partner: LngLat, swing: number, s: number): LngLat {
  return pathAlong(hub, partner, swing)(s);
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
  const pointAt = pathAlong(hub, partner, swing);
  for (let i = 1; i <= segments; i++) {
    const [lng, lat] = pointAt((growth * i) / segments);
    const before = path[i - 1]![0];
    path.push([lng + 360 * Math.round((before - lng) / 360), lat]);
  }
  return path;
}

/** The arc as a function of `s`, its frame made once for all its points. */
export function pathAlong(hub: LngLat, partner: LngLat, swing: number): (s: number) => LngLat {
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
