import { expect, test } from 'vitest';
import { inWordsOfTitles } from './search-words.ts';

test('what readers call a drone is what titles call it, alone and beside other words', () => {
  expect(inWordsOfTitles('UAV')).toBe('drone');
  expect(inWordsOfTitles('Morocco unmanned aerial vehicle 2021')).toBe('morocco drone 2021');
  expect(inWordsOfTitles('insansız hava aracı')).toBe('iha');
  expect(inWordsOfTitles('Silahlı insansız hava araçları')).toBe('siha');
  expect(inWordsOfTitles('المغرب درون')).toBe('المغرب مسير');
});

test('a long name is known while it is being typed', () => {
  expect(inWordsOfTitles('fas insansiz')).toBe('fas iha');
  expect(inWordsOfTitles('fas insan')).toBe('fas iha');
  expect(inWordsOfTitles('fas insa')).toBeNull();
});

test('what titles say, and a word that only holds another, stay', () => {
  expect(inWordsOfTitles('drones for Morocco')).toBeNull();
  expect(inWordsOfTitles('mountain')).toBeNull();
  expect(inWordsOfTitles('')).toBeNull();
});
