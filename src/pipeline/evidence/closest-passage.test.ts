import { expect, it } from 'vitest';
import { closestPassage } from './closest-passage.ts';

it('finds the run of words that shares most, whatever its spelling', () => {
  const article = 'One two three. ONE, Two; four five! Six';
  expect(closestPassage(article, 'one two four')).toBe('ONE, Two; four');
  expect(closestPassage(article, 'two four five seven')).toBe('Two; four five! Six');
});

it('prefers the order of the quotation among runs that share as much', () => {
  expect(closestPassage('b a c. x a b c', 'a b c')).toBe('a b c');
});

it('counts a repeated word only as often as the quotation has it', () => {
  expect(closestPassage('the the the the ship sails', 'the ship sails')).toBe('the ship sails');
});

it('finds nothing in a short article or for a quotation without words', () => {
  expect(closestPassage('', 'one')).toBeNull();
  expect(closestPassage('one', '...')).toBeNull();
  expect(closestPassage('one', 'one two')).toBe('one');
});
