import { expect, test } from 'vitest';
import { keepUnder, keyOf } from './kept-under.ts';

test('what is kept for one map is not found by another on the same origin', () => {
  keepUnder('paris-pacts');
  const paris = keyOf('tour');
  keepUnder('tokyo-pacts');
  expect(keyOf('tour')).not.toBe(paris);
  expect(keyOf('talk')).not.toBe(keyOf('tour'));
});
