/** The package ships no types; these are the functions we call. */
declare module 'd3-geo-projection' {
  import type { GeoPermissibleObjects, GeoProjection, GeoStreamWrapper } from 'd3';

  /** Projects GeoJSON to planar coordinates, keeping its properties. */
  export function geoProject<T extends GeoPermissibleObjects>(
    object: T,
    projection: GeoStreamWrapper,
  ): T;

  /** A globe seen from `distance` radii of its centre. */
  export function geoSatellite(): GeoProjection & { distance(distance: number): GeoProjection };
}
