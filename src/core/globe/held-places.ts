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
  const lng = (west + east) / 2;
  const middle = (south + north) / 2;
  const aside = ((first[0] - lng) * Math.PI) / 180;
  return [turned(lng), middle, across, north - south, aside, norths[0]! - middle];
}

/** Degrees from -180 to 180. */
export const turned = (degrees: number): number => degrees - 360 * Math.round(degrees / 360);
