/** The map's least zoom level: at it a phone on its side holds the world's height. */
export const LEAST_ZOOM = 0;
/** The greatest. */
export const GREATEST_ZOOM = 8;

/** Where the map looks: the centre in degrees, and the zoom level. */
export interface Camera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}
