import { expect, test } from 'vitest';
import { HEIGHTS, parseSide, WIDTHS } from './embed-size.ts';

test('a side is whole pixels, in the digits of the reader', () => {
  expect(parseSide(' 720 ', WIDTHS)).toBe(720);
  expect(parseSide('٧٢٠', WIDTHS)).toBe(720);
  expect(parseSide('۴۸۰', HEIGHTS)).toBe(480);
});

test('both bounds are sides, and what lies beyond is not', () => {
  expect(parseSide('280', WIDTHS)).toBe(280);
  expect(parseSide('279', WIDTHS)).toBeNull();
  expect(parseSide('4000', HEIGHTS)).toBe(4000);
  expect(parseSide('4001', HEIGHTS)).toBeNull();
});

test.each(['', ' ', '-300', '720px', '7e2', '720.5', '1,000', '100%', 'wide'])(
  '"%s" is no side',
  (text) => expect(parseSide(text, WIDTHS)).toBeNull(),
);
