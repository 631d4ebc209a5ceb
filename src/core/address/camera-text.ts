import { GREATEST_ZOOM, LEAST_ZOOM, type Camera } from '../globe/camera.ts';

/** `ZOOM/LAT/LNG`, kept within what a map can show; null if it is none. */
export function parseCamera(value: string): Camera | null {
  const [zoom, lat, lng] = value.split('/').map((part) => (part === '' ? NaN : Number(part)));
  if (value.split('/').length !== 3 || ![zoom, lat, lng].every(Number.isFinite)) return null;
  const inside = zoom! >= 0 && zoom! <= 22 && Math.abs(lat!) <= 90 && Math.abs(lng!) <= 360;
  if (!inside) return null;
  return {
    zoom: hundredths(Math.min(Math.max(zoom!, LEAST_ZOOM), GREATEST_ZOOM)),
    // A pole is no place on Mercator's map, and on the globe none can look at it from straight above.
    lat: hundredths(Math.min(Math.max(lat!, -MOST_LATITUDE), MOST_LATITUDE)),
    lng: hundredths(Math.abs(lng!) > 180 ? lng! - Math.sign(lng!) * 360 : lng!),
  };
}

/** As fine as an address says it, so that what was read is what will be written; what rounds to nothing is not less than it. */
const hundredths = (part: number): number => Math.round(part * 100) / 100 + 0;

/** Degrees; Mercator's square ends there. */
const MOST_LATITUDE = 85;

/** Two decimals. */
export function cameraText({ zoom, lat, lng }: Camera): string {
  return [zoom, lat, lng].map((part) => hundredths(part).toFixed(2)).join('/');
}
