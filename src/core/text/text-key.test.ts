import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textKey } from './text-key.ts';

test('a text has the same key every time, short and of letters and digits', () => {
  expect(textKey('Handover at Kabul airport.')).toBe(textKey(`Handover at ${'Kabul'} airport.`));
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(textKey(text)).toMatch(/^[\da-z]{1,11}$/);
    }),
  );
});

test('one letter, its place or its case makes another key', () => {
  const texts = [
    'Kabul',
    'kabul',
    'Kabul.',
    'Kbaul',
    '',
    ' ',
    'ab',
    'ba',
    '1999',
    '1998',
    'أنقرة',
    'انقرة',
  ];
  expect(new Set(texts.map(textKey)).size).toBe(texts.length);
});

test('of a hundred thousand sentences that differ in a number no two have one key', () => {
  const keys = Array.from({ length: 100_000 }, (_, i) =>
    textKey(`${i} vehicles were handed over.`),
  );
  expect(new Set(keys).size).toBe(keys.length);
});
