import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOTHING_COVERED, type Covered } from '../core/globe/covered.ts';
import { defaultCamera } from '../core/globe/default-camera.ts';
import type { Box } from '../core/places/name-block.ts';
import type { LngLat } from '../core/types.ts';
import { clearOf } from './clear-camera.ts';
import { stillProjection } from './still-projection.ts';

const ANKARA: LngLat = [32.86, 39.93];
const PARTNERS: LngLat[] = [
  [51.53, 25.29], // Doha
  [49.87, 40.41], // Baku
  [13.4, 52.52], // Berlin
  [3.06, 36.75], // Algiers
  [45.34, 2.04], // Mogadishu
];

/** Where a map of that size puts hub and partner, when what stands over it is known to its camera. */
function spots(partner: LngLat, width: number, height: number, boxes: readonly Box[]) {
  const size = { width, height };
  const look = (covered: Covered) => {
    const container = { clientWidth: width, clientHeight: height };
    const camera = defaultCamera(container, ANKARA, { covered, seen: [partner] });
    return stillProjection('mercator', camera, { ...size, covered });
  };
  const covered = clearOf(boxes, [ANKARA, partner], size, look);
  const place = look(covered).copies[0]!.place;
  return { covered, at: [ANKARA, partner].map((each) => place(each)!.at) };
}

test('a note in a lower corner hides neither hub nor partner, in whichever map', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PARTNERS),
      fc.integer({ min: 320, max: 1440 }),
      fc.integer({ min: 200, max: 760 }),
      fc.integer({ min: 40, max: 84 }),
      fc.boolean(),
      (partner, width, height, tall, isRight) => {
        const wide = Math.min(420, width - 40);
        const left = isRight ? width - wide - 12 : 12;
        const note: Box = [left, height - 28 - tall, left + wide, height - 28];
        for (const [x, y] of spots(partner, width, height, [note]).at) {
          const isUnder = x > note[0] && x < note[2] && y > note[1] && y < note[3];
          expect(isUnder, `${x}, ${y} in ${width} by ${height}`).toBe(false);
        }
      },
    ),
  );
});

test('what hides nothing that a view is about moves no camera, and what leaves no room for a map is let be', () => {
  const [doha] = PARTNERS;
  expect(spots(doha!, 1280, 700, [[0, 600, 100, 700]]).covered).toEqual(NOTHING_COVERED);
  expect(spots(doha!, 400, 120, [[0, 20, 400, 100]]).covered).toEqual(NOTHING_COVERED);
});
