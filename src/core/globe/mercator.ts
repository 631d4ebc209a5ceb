/** Height on the Mercator map in radians at the equator, from a latitude in degrees. */
export function mercatorOfLat(lat: number): number {
  return Math.asinh(Math.tan((lat * Math.PI) / 180));
}

/** The latitude in degrees of a height on the Mercator map: the inverse of `mercatorOfLat`. */
export function latOfMercator(y: number): number {
  return (Math.atan(Math.sinh(y)) * 180) / Math.PI;
}
