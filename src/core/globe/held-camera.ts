import { LEAST_ZOOM, type Camera } from './camera.ts';
import { latOfMercator } from './mercator.ts';

/** Room around what a view must hold, in pixels, since names stand beside and above their places; less in a small map. */
const ROOM = { x: 90, y: 56, most: 0.2 } as const;

/**
 * What a view must hold: the middle of it, and how far it reaches; then the hub, from which all arcs leave, as far east and north of that
 * middle. In degrees the first, all others in radians of Mercator.
 */
export type Held = readonly [
  lng: number,
  middle: number,
  across: number,
  down: number,
  east: number,
  north: number,
];

/** Half of what is free of a map, in pixels, less the room at its edges. */
export const roomIn = (width: number, height: number): readonly [x: number, y: number] => [
  width / 2 - Math.min(ROOM.x, ROOM.most * width),
  height / 2 - Math.min(ROOM.y, ROOM.most * height),
];

/**
 * The view of all that it must hold, no nearer than a zoom and no farther than `least`; a map too small for all of it has the hub
 * in sight. In a file of its own, since the script of the first picture needs nothing else.
 */
export function heldCamera(
  [lng, middle, across, down, east, north]: Held,
  [x, y]: readonly [x: number, y: number],
  nearest: number,
  least: number,
): Camera {
  const fitting = Math.log2((Math.min(x / across, y / down) * Math.PI) / 128);
  const zoom = Math.max(Math.min(nearest, fitting), least, LEAST_ZOOM);
  const pixel = Math.PI / (256 * 2 ** zoom);
  const near = (hub: number, room: number): number =>
    Math.min(hub + room * pixel, Math.max(hub - room * pixel, 0));
  return {
    lng: lng + (near(east, x) * 180) / Math.PI,
    lat: latOfMercator(middle + near(north, y)),
    zoom,
  };
}
