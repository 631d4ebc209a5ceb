import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coveredByPanel, laneOpensByItself, layoutOf } from './layout.ts';

const at = (width: number, height: number, rem = 16) => ({ width, height, rem });

test.each([
  [1440, 900, 'desk'],
  [1280, 800, 'desk'],
  [1024, 768, 'tablet'],
  [768, 1024, 'tablet'],
  [390, 844, 'phone'],
  [320, 568, 'phone'],
  [844, 390, 'low'],
  [667, 375, 'low'],
  [427, 341, 'tiny'],
  [320, 256, 'tiny'],
] as const)('a window of %i by %i is a %s', (width, height, layout) => {
  expect(layoutOf(at(width, height))).toBe(layout);
});

const size = fc.integer({ min: 200, max: 2000 });

test('letters twice as large make a window half as large', () => {
  fc.assert(
    fc.property(size, size, (width, height) => {
      expect(layoutOf(at(2 * width, 2 * height, 32))).toBe(layoutOf(at(width, height)));
    }),
  );
});

test('the lane opens by itself only where the map keeps three fifths of the height', () => {
  expect(laneOpensByItself(at(1440, 900))).toBe(false);
  expect(laneOpensByItself(at(1920, 1200))).toBe(true);
  expect(laneOpensByItself(at(768, 1400))).toBe(false);
});

test('a panel covers the end of the line, and nothing where it stands beside the map', () => {
  expect(coveredByPanel(at(1280, 800), 'ltr')).toMatchObject({ left: 0, right: 368 });
  expect(coveredByPanel(at(1280, 800), 'rtl')).toMatchObject({ left: 368, right: 0 });
  expect(coveredByPanel(at(390, 844), 'ltr').right).toBe(0);
});
