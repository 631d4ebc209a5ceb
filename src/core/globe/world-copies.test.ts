import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { worldCopies } from './world-copies.ts';

describe('worldCopies', () => {
  test('a view of one world needs one copy', () => {
    expect(worldCopies([-80, 150], [-77, 178])).toEqual([0]);
  });

  test('a view over the date line shows the next world too', () => {
    expect(worldCopies([100, 320], [-77, 178])).toEqual([0, 1]);
    expect(worldCopies([-300, 20], [-77, 178])).toEqual([-1, 0]);
  });

  test('an arc that leaves ±180 is seen from the other side', () => {
    expect(worldCopies([-200, -170], [30, 188])).toEqual([-1]);
  });

  test('no copy is named that does not touch the view, and none is missed that does', () => {
    const range = fc
      .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 700 }))
      .map(([west, width]) => [west, west + width] as const);
    fc.assert(
      fc.property(range, range, (view, span) => {
        const copies = new Set(worldCopies(view, span));
        for (let copy = -9; copy <= 9; copy++) {
          const touches = span[0] + 360 * copy <= view[1] && span[1] + 360 * copy >= view[0];
          expect(copies.has(copy)).toBe(touches);
        }
      }),
    );
  });
});
