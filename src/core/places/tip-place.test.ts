import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOTHING_COVERED } from '../globe/covered.ts';
import { tipPlace } from './tip-place.ts';

const MAP = { width: 1000, height: 600 };
const TIP = { width: 300, height: 24 };

test('it stands above the pointer, and below where there is no room', () => {
  expect(tipPlace([500, 300], TIP, MAP, NOTHING_COVERED)).toEqual([350, 264]);
  expect(tipPlace([500, 20], TIP, MAP, NOTHING_COVERED)).toEqual([350, 36]);
});

test('wherever the pointer is, it is whole in what the panel leaves free', () => {
  const side = fc.constantFrom('left' as const, 'right' as const);
  const coordinate = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(side, coordinate, coordinate, (covers, x, y) => {
      const covered = { ...NOTHING_COVERED, [covers]: 370 };
      const [left, top] = tipPlace([x * MAP.width, y * MAP.height], TIP, MAP, covered);
      expect(left).toBeGreaterThanOrEqual(covered.left);
      expect(left + TIP.width).toBeLessThanOrEqual(MAP.width - covered.right);
      expect(top).toBeGreaterThanOrEqual(0);
    }),
  );
});
