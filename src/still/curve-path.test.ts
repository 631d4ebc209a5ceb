import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curvePath } from './curve-path.ts';
import type { Point } from './still-projection.ts';

const samplesOf = (at: (t: number) => Point, steps = 32): Point[] =>
  Array.from({ length: steps + 1 }, (_, i) => at(i / steps));

test('a straight line is one curve, written in relative tenths without needless zeros', () => {
  const line = samplesOf((t) => [100 + 3 * t, 50 - 0.6 * t]);
  expect(curvePath(line)).toBe('M100 50c1-.2 2-.4 3-.6');
});

test('a curve that one cubic cannot follow becomes several', () => {
  const wave = samplesOf((t) => [400 * t, 80 * Math.sin(4 * Math.PI * t)]);
  expect(curvePath(wave).split(/[c\s-]+/).length).toBeGreaterThan(12);
});

test('the curve ends where the last sample is, however many pieces it has', () => {
  const part = fc.double({ min: -500, max: 500, noNaN: true });
  fc.assert(
    fc.property(part, part, part, part, (a, b, c, d) => {
      const at = (t: number): Point => [a * t + b * t * t, c * t + d * Math.sin(3 * t)];
      const samples = samplesOf(at);
      const numbers = curvePath(samples)
        .match(/-?\d*\.?\d+/g)!
        .map(Number);
      const [x, y] = numbers.splice(0, 2) as [number, number];
      const end = [x, y];
      for (let i = 0; i < numbers.length; i += 6) {
        end[0]! += numbers[i + 4]!;
        end[1]! += numbers[i + 5]!;
      }
      const last = samples.at(-1)!;
      expect(Math.abs(end[0]! - last[0])).toBeLessThan(0.06);
      expect(Math.abs(end[1]! - last[1])).toBeLessThan(0.06);
    }),
  );
});
