import type { LngLat } from '../types.ts';

/** Great circles as unit vectors: `[x, y, z]`, z to the north pole, x to longitude 0. Angles in radians, coordinates in degrees. */
export type Vector = readonly [x: number, y: number, z: number];

const RADIANS = Math.PI / 180;

export function toVector([lng, lat]: LngLat): Vector {
  const cosLat = Math.cos(lat * RADIANS);
  return [
    cosLat * Math.cos(lng * RADIANS),
    cosLat * Math.sin(lng * RADIANS),
    Math.sin(lat * RADIANS),
  ];
}

export function toLngLat([x, y, z]: Vector): LngLat {
  return [Math.atan2(y, x) / RADIANS, Math.asin(Math.min(1, Math.max(-1, z))) / RADIANS];
}

/** Angle between two places, in radians. */
export function angularDistance(a: LngLat, b: LngLat): number {
  const [p, q] = [toVector(a), toVector(b)];
  const [x, y, z] = cross(p, q);
  return Math.atan2(Math.hypot(x, y, z), dot(p, q));
}

/** Bearing on leaving `from` for `to`, in radians clockwise from north. */
export function bearing(from: LngLat, to: LngLat): number {
  const lng = (to[0] - from[0]) * RADIANS;
  const [a, b] = [from[1] * RADIANS, to[1] * RADIANS];
  return Math.atan2(
    Math.sin(lng) * Math.cos(b),
    Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(lng),
  );
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function normalise([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}
