/** Where something is on the talk's map: parts of its width and height from the left upper corner, 0 to 1. */
export type Spot = readonly [number, number];

/** A spot of the trail, and when the pointer was there, in milliseconds. */
export interface Traced {
  readonly id: number;
  readonly spot: Spot;
  readonly at: number;
}

/** How long a trail is: in milliseconds, and in spots, since a quick mouse tells of more than can be told apart. */
const TRAIL = { ms: 350, spots: 12 } as const;

/** Where in a map of whatever size a point of the window is; null: beside it. */
export function spotIn(
  { left, top, width, height }: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
): Spot | null {
  const spot = [(clientX - left) / width, (clientY - top) / height];
  return isSpot(spot) ? spot : null;
}

/** Whether another window's word is a spot of the map. */
export const isSpot = (value: unknown): value is Spot =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((part) => typeof part === 'number' && part >= 0 && part <= 1);

/** The trail with where the pointer is now, which is its last; without what it has left long ago. */
export function withSpot(trail: readonly Traced[], spot: Spot, now: number): readonly Traced[] {
  const id = (trail.at(-1)?.id ?? 0) + 1;
  const young = trail.filter(({ at }) => now - at < TRAIL.ms);
  return [...young, { id, spot, at: now }].slice(-TRAIL.spots);
}
