import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halfSince } from './half-since.ts';

test('what is spread evenly says nothing, nor do a few', () => {
  const even = Array.from({ length: 34 }, (_, i) => 1991.5 + i);
  expect(halfSince(even, 2025, 1991)).toBeNull();
  expect(halfSince([2020, 2021, 2022], 2025, 1991)).toBeNull();
});

test('a rise at the end is told with the year since when', () => {
  const rise = [1995, 1998, 2001, 2004, 2008, 2017.2, 2019.5, 2021, 2022, 2023];
  expect(halfSince(rise, 2025, 1991)).toEqual({ year: 2017, isMore: false });
  expect(halfSince([...rise, 2023.5], 2025, 1991)).toEqual({ year: 2017, isMore: true });
});

test('whatever it says at a playhead is true: half or more began since, and less than half since the year after', () => {
  const times = fc.array(fc.double({ min: 1991, max: 2024.99, noNaN: true }), { maxLength: 80 });
  fc.assert(
    fc.property(times, fc.double({ min: 1991, max: 2025, noNaN: true }), (unsorted, playhead) => {
      const begins = unsorted.toSorted((a, b) => a - b);
      const told = halfSince(begins, playhead, 1991);
      if (!told) return;
      const made = begins.filter((begin) => begin < playhead);
      const since = (year: number) => made.filter((begin) => begin >= year).length;
      expect(since(told.year) * 2 >= made.length).toBe(true);
      expect(since(told.year) * 2 > made.length).toBe(told.isMore);
      expect(since(told.year + 1) * 2).toBeLessThanOrEqual(made.length + 1);
    }),
  );
});
