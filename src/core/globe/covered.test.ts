import { expect, test } from 'vitest';
import { freeMiddle } from './covered.ts';

test('the middle of the free part lies away from what covers the map', () => {
  const size = { width: 1000, height: 600 };
  expect(freeMiddle(size, { top: 100, right: 200, bottom: 0, left: 0 })).toEqual([400, 350]);
});
