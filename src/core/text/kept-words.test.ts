import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptWords } from './kept-words.ts';

const kept = (text: string): string[] =>
  keptWords(text).flatMap(({ text, isKept }) => (isKept ? [text] : []));

test('a name with a number or capitals at its hyphen is kept in one piece, in any script', () => {
  expect(kept('F-35s, S-400 and T-129; KAAN (TF-X), HISAR-A+')).toEqual([
    'F-35s',
    'S-400',
    'T-129',
    'TF-X',
    'HISAR-A',
  ]);
  expect(kept('زورق «إم آر تي بي-34» و«إف-16»')).toEqual(['بي-34', 'إف-16']);
  expect(kept('Katar’a ilk MRTP-34')).toEqual(['MRTP-34']);
});

test('what is tied of words may break, and so may what is too long for a line', () => {
  expect(kept('co-production with Yonca-Onuk, Libya-based')).toEqual([]);
  expect(kept('a-very-long-name-of-2019-in-a-row')).toEqual([]);
});

test('the pieces are the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('F', '-', '3', ' ', 'a', 'ب', '‑') }), (text) => {
      expect(
        keptWords(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
