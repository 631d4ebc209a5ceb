import type { Covered } from '../core/globe/covered.ts';
import { NOTHING_COVERED } from '../core/globe/covered.ts';
import type { Box } from '../core/places/name-block.ts';
import type { LngLat } from '../core/types.ts';
import type { Size, StillProjection } from './still-projection.ts';

/** Room for a circle and the foot of its name, in pixels. */
const AROUND = 16;
/** What is left free is no smaller than this, in pixels. */
const LEAST = 64;

/**
 * What of a picture counts as covered, so that none of some places lies under a box that stands over it: of such a box the whole
 * edge on whose side the most remains free. `look` is how the picture lies for what is covered.
 */
export function clearOf(
  boxes: readonly Box[],
  places: readonly LngLat[],
  size: Size,
  look: (covered: Covered) => Pick<StillProjection, 'copies'>,
): Covered {
  return boxes.reduce((covered, box) => {
    const { copies } = look(covered);
    const isHidden = places.some((at) =>
      copies.some(({ place }) => {
        const spot = place(at);
        return spot !== null && isUnder(spot.at, box);
      }),
    );
    return isHidden ? (widest(covered, box, size) ?? covered) : covered;
  }, size.covered ?? NOTHING_COVERED);
}

const isUnder = ([x, y]: readonly [number, number], [left, top, right, bottom]: Box): boolean =>
  x > left - AROUND && x < right + AROUND && y > top - AROUND && y < bottom + AROUND;

/** With the box at one of the edges, as leaves the most; null where too little would remain. */
function widest(
  covered: Covered,
  [left, top, right, bottom]: Box,
  { width, height }: Size,
): Covered | null {
  const free = ({ top, right, bottom, left }: Covered): number => {
    const [across, down] = [width - left - right, height - top - bottom];
    return across < LEAST || down < LEAST ? 0 : across * down;
  };
  const choices = [
    { ...covered, bottom: Math.max(covered.bottom, height - top) },
    { ...covered, top: Math.max(covered.top, bottom) },
    { ...covered, left: Math.max(covered.left, right) },
    { ...covered, right: Math.max(covered.right, width - left) },
  ];
  const best = choices.reduce((a, b) => (free(b) > free(a) ? b : a));
  return free(best) > 0 ? best : null;
}
