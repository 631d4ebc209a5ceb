import { expect, test } from 'vitest';
import { linePath, ringPath } from './plane-path.ts';

test('a line is relative steps in whole units, a minus parting numbers as a space does', () => {
  expect(
    linePath([
      [10, -20],
      [13, -22],
      [13.4, -12],
    ]),
  ).toBe('M10-20l3-2 0 10');
});

test('steps without length are left out, and a line of nothing else is nothing', () => {
  expect(
    linePath([
      [1, 1],
      [1.2, 0.9],
      [4, 1],
    ]),
  ).toBe('M1 1l3 0');
  expect(
    linePath([
      [1, 1],
      [1.2, 0.9],
    ]),
  ).toBe('');
});

test('a ring is closed without its last point, and one that has shrunk to a point is left out', () => {
  const square = [
    [0, 0],
    [0, 4],
    [4, 4],
    [4, 0],
    [0, 0],
  ];
  expect(ringPath(square)).toBe('M0 0l0 4 4 0 0-4z');
  expect(ringPath(square.map(([x, y]) => [x! / 10, y! / 10]))).toBe('');
});
