import { expect, test } from 'vitest';
import { handoutOptions } from './handout-options.ts';

test('without a word all tours are written in English, with notes, as pages', () => {
  expect(handoutOptions([])).toEqual({
    tours: [],
    languages: ['en'],
    out: 'handouts',
    pdf: false,
    withNotes: true,
  });
});

test('tours and languages may be several', () => {
  const options = handoutOptions(['--tour', 'a', '--tour', 'b', '--lang', 'ar', '--pdf']);
  expect(options).toMatchObject({ tours: ['a', 'b'], languages: ['ar'], pdf: true });
});

test('what is not known is told with its cure', () => {
  expect(() => handoutOptions(['--lang', 'fr'])).toThrow('no language "fr"');
  expect(() => handoutOptions(['--tours', 'a'])).toThrow('did you mean "--tour"');
  expect(() => handoutOptions(['--tour'])).toThrow('nothing after "--tour"');
});
