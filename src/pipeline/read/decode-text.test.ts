import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const decoded = (bytes: readonly number[]) =>
  decodeText('t', { path: 't', size: bytes.length, bytes: Uint8Array.from(bytes) });

it('gives the text of UTF-8 without its byte order mark', () => {
  expect(decoded([0xef, 0xbb, 0xbf, 0x61])).toEqual({ text: 'a' });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(text.trim() !== '' && !text.startsWith('\uFEFF'));
      expect(decoded([...new TextEncoder().encode(text)])).toEqual({ text });
    }),
  );
});

it('names the byte at which a broken letter begins, counted from 1, and its line', () => {
  const found = (bytes: readonly number[]): unknown => {
    const result = decoded(bytes);
    return 'problem' in result ? [result.problem.line, result.problem.found] : result;
  };
  expect(found([0x61, 0x0a, 0x62, 0xfc, 0x63])).toEqual([
    2,
    'found byte 4 (0xFC), which is not UTF-8',
  ]);
  expect(found([0x61, 0xd8, 0x62])).toEqual([1, 'found byte 2 (0xD8), which is not UTF-8']);
  expect(found([0x61, 0xd8])).toEqual([1, 'found byte 2 (0xD8), which is not UTF-8']);
  expect(found([0xff, 0xfe, 0x61, 0x00])).toEqual([1, 'found byte 1 (0xFF), which is not UTF-8']);
});
