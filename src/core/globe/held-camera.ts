import { ZOOMS, type Camera } from './camera.ts';
import { latOfMercator } from './mercator.ts';

/** Room around what a view must hold, in pixels, since names stand beside and above their places; less in a small map. */
const ROOM = { x: 90, y: 56, most: 0.2 } as const;

/** What a view must hold: the middle of it and how far it reaches, in radians of Mercator; `lean` is the pole that its arcs bend to, 1 or -1, or 0 where they are short. */
export type Held = readonly [
  lng: number,
  middle: number,
  across: number,
  down: number,
  lean: number,
];

/** Half of what is free of a map, in pixels, less the room at its edges. */
export const roomIn = (width: number, height: number): readonly [x: number, y: number] => [
  width / 2 - Math.min(ROOM.x, ROOM.most * width),
  height / 2 - Math.min(ROOM.y, ROOM.most * height),
];

/**
 * The view of all that it must hold, no nearer than a zoom and no farther than `least`. What is free above or below goes to
 * long arcs, which bend to the pole. In a file of its own, since the script of the first picture needs nothing else.
 */
export function heldCamera(
  [lng, middle, across, down, lean]: Held,
  [x, y]: readonly [x: number, y: number],
  nearest: number,
  least: number,
): Camera {
  const fitting = Math.log2((Math.min((2 * x) / across, (2 * y) / down) * 2 * Math.PI) / 512);
  const zoom = Math.max(Math.min(nearest, fitting), least, ZOOMS.min);
  const free = Math.max(0, (2 * y * 2 * Math.PI) / (512 * 2 ** zoom) - down);
  return { lng, lat: latOfMercator(middle + (lean * free) / 2), zoom };
}
