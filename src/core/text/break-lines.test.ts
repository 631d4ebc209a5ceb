import { expect, test } from 'vitest';
import { breakLines } from './break-lines.ts';
import { textWidth } from './text-width.ts';

test('a short name is one line', () => {
  expect(breakLines('Kazakhstan')).toEqual(['Kazakhstan']);
  expect(breakLines('South Korea')).toEqual(['South Korea']);
});

test('a name of more than ten times its size is broken between words, as evenly as they allow', () => {
  expect(breakLines('Bosnia and Herzegovina')).toEqual(['Bosnia and', 'Herzegovina']);
  expect(breakLines('Central African Republic')).toEqual(['Central African', 'Republic']);
});

test('a name of one long word stays whole', () => {
  expect(breakLines('Llanfairpwllgwyngyll')).toEqual(['Llanfairpwllgwyngyll']);
});

test('an accent adds no width, and Arabic has some', () => {
  expect(textWidth('Özgür')).toBe(textWidth('Ozgur'));
  expect(textWidth('قطر')).toBeGreaterThan(1);
});
