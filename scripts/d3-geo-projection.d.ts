/** The package ships no types; this is the one function we call. */
declare module 'd3-geo-projection' {
  import type { GeoPermissibleObjects, GeoStreamWrapper } from 'd3';

  /** Projects GeoJSON to planar coordinates, keeping its properties. */
  export function geoProject<T extends GeoPermissibleObjects>(
    object: T,
    projection: GeoStreamWrapper,
  ): T;
}
