import type { LngLat } from '../types.ts';
import type { Held } from './held-camera.ts';
import { mercatorOfLat } from './mercator.ts';

/** What a view of these places must hold; the first of them, the hub, says on which side of the world it lies. */
export function heldPlaces(places: readonly LngLat[]): Held {
  const [first] = places as [LngLat];
  const lngs = places.map(([lng]) => first[0] + turned(lng - first[0]));
  const norths = places.map(([, lat]) => mercatorOfLat(lat));
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
  const [south, north] = [Math.min(...norths), Math.max(...norths)];
  const across = ((east - west) * Math.PI) / 180;
  const pole = first[1] < 0 ? -1 : 1;
  return [
    turned((west + east) / 2),
    (south + north) / 2,
    across,
    north - south,
    across > FAR ? pole : 0,
  ];
}

/** In radians: arcs that are longer bend far out of a view of their ends. */
const FAR = 2;

/** Degrees from -180 to 180. */
export const turned = (degrees: number): number => degrees - 360 * Math.round(degrees / 360);
