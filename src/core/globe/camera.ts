/** The least and the greatest zoom level that the map goes to. */
export const ZOOMS = { min: 0.5, max: 8 } as const;

/** Where the map looks: the centre in degrees, and the zoom level. */
export interface Camera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}
