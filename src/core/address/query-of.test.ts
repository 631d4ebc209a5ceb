import { expect, test } from 'vitest';
import { queryOf } from './query-of.ts';

const pairs = (search: string) => [...queryOf(search)].map((pair) => pair.join('='));

test('a key behind an editor’s &amp; is that key', () => {
  expect(pairs('?time=2019-06&amp;focus=KAZ')).toEqual(['time=2019-06', 'focus=KAZ']);
});

test('a second question mark begins another key, and one in a value stays', () => {
  expect(pairs('?lang=ar&time=2019-06?utm_source=x')).toEqual([
    'lang=ar',
    'time=2019-06',
    'utm_source=x',
  ]);
  expect(pairs('?note=why?')).toEqual(['note=why?']);
});
