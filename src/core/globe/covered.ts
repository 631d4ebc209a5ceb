/** What stands over the map at its edges, in pixels: what remains is free. */
export interface Covered {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NOTHING_COVERED: Covered = { top: 0, right: 0, bottom: 0, left: 0 };

/** The middle of what is free of a picture of that size. */
export function freeMiddle(
  { width, height }: { readonly width: number; readonly height: number },
  { top, right, bottom, left }: Covered,
): readonly [x: number, y: number] {
  return [(width + left - right) / 2, (height + top - bottom) / 2];
}
