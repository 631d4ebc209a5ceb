import { expect, it } from 'vitest';
import { linear } from './linear.ts';

it('maps the ends to the ends, and what lies between or beyond in proportion', () => {
  const part = linear([1991, 2025], [0, 100]);
  expect([1991, 2008, 2025, 2042].map(part)).toEqual([0, 50, 100, 150]);
  expect(linear([0, 4], [40, 0])(1)).toBe(30);
});
