import { expect, test } from 'vitest';
import { hashOf } from './hash.ts';

test('the hash is SHA-256, as its standard gives it for "abc" and for nothing', () => {
  expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(hashOf(new Uint8Array())).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
});

test('a text is hashed as its UTF-8', () => {
  expect(hashOf('Türkiye')).toBe(hashOf(new TextEncoder().encode('Türkiye')));
});
