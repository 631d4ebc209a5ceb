import { expect, test } from 'vitest';
import type { OwnRow } from '../guess/reading.ts';
import { ownCategories } from './own-categories.ts';

const rowsOf = (...words: string[]): OwnRow[] =>
  words.map((category, i) => ({
    line: i + 2,
    title: 'A',
    interval: null,
    partners: [],
    category,
    others: [],
  }));

test('categories are named in the words of the table, most rows first, however they are written', () => {
  const rows = rowsOf('Trade', 'culture', 'Culture', 'CULTURE', 'Trade', 'Tax');
  const { categories, of } = ownCategories(rows);
  expect(categories.map(({ en }) => en)).toEqual(['culture', 'Trade', 'Tax']);
  expect(rows.map(of)).toEqual(['Trade', 'culture', 'culture', 'culture', 'Trade', 'Tax']);
});

test('more than there are colours, and rows without one, are the rest', () => {
  const many = rowsOf(...'aabbccddeefg'.split(''), '');
  const { categories, of } = ownCategories(many);
  expect(categories.map(({ en }) => en)).toEqual(['a', 'b', 'c', 'd', 'e', 'Other']);
  expect(of(many.at(-1)!)).toBe('Other');
  expect(of(many.at(-2)!)).toBe('Other');
});

test('six have a colour each', () => {
  const { categories } = ownCategories(rowsOf(...'abcdef'.split('')));
  expect(categories.map(({ en }) => en)).toEqual([...'abcdef']);
});

test('a table without categories has one', () => {
  const { categories, of } = ownCategories(rowsOf('', ''));
  expect(categories).toEqual([{ en: 'Records', ar: 'السجلات', tr: 'Kayıtlar' }]);
  expect(of(rowsOf('')[0]!)).toBe('Records');
});
