import { expect, test } from 'vitest';
import { presenterAction, type Key } from './presenter-keys.ts';

const press = (key: string, about: Partial<Key> = {}): Key => ({
  key,
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...about,
});
const LTR = { direction: 'ltr', typing: false } as const;
const RTL = { direction: 'rtl', typing: false } as const;
const kinds = (keys: readonly string[], state: Parameters<typeof presenterAction>[1] = LTR) => [
  ...new Set(keys.map((key) => presenterAction(press(key), state)?.kind)),
];

test('each key of a clicker and of the keyboard has its one meaning, small or capital', () => {
  expect(kinds(['PageDown', 'ArrowRight', 'ArrowDown', 'n', 'N', ' '])).toEqual(['next']);
  expect(kinds(['PageUp', 'ArrowLeft', 'ArrowUp', 'p', 'P'])).toEqual(['previous']);
  expect(kinds(['b', 'B', '.', 'v', 'V'])).toEqual(['black']);
  expect(kinds(['Home', 'End', 'f', 'k', 's', 'e', '?', 'F5', 'Escape'])).toEqual([
    'first',
    'last',
    'full-screen',
    'play',
    'speaker',
    'evidence',
    'help',
    'start',
    'out',
  ]);
});

test('in Arabic forward is left, and the letters that stand on the keys are found under Arabic ones', () => {
  expect(kinds(['ArrowLeft', 'PageDown', 'ArrowDown'], RTL)).toEqual(['next']);
  expect(kinds(['ArrowRight', 'PageUp', 'ArrowUp'], RTL)).toEqual(['previous']);
  expect(presenterAction(press('لا', { code: 'KeyB' }), RTL)).toEqual({ kind: 'black' });
  expect(presenterAction(press('ى', { code: 'KeyN' }), RTL)).toEqual({ kind: 'next' });
  expect(kinds(['؟'], RTL)).toEqual(['help']);
  // A clicker's black button sends the place of the full stop, whatever the layout types there.
  for (const typed of ['ç', 'ز', ':']) {
    expect(presenterAction(press(typed, { code: 'Period' }), LTR)).toEqual({ kind: 'black' });
  }
  // Latin layouts say what they type: a French B is where it is printed.
  expect(presenterAction(press('é', { code: 'KeyB' }), LTR)).toBeNull();
});

test('digits are read in Western, Eastern Arabic and Persian writing', () => {
  const digits = (text: string) => [...text].map((key) => presenterAction(press(key), LTR));
  const expected = [2, 0, 1, 9].map((digit) => ({ kind: 'digit', digit }));
  for (const text of ['2019', '٢٠١٩', '۲۰۱۹']) expect(digits(text)).toEqual(expected);
});

test('Enter and Backspace are ours only while a year is typed', () => {
  expect(kinds(['Enter', 'Backspace'])).toEqual([undefined]);
  expect(kinds(['Enter', 'Backspace'], { ...LTR, typing: true })).toEqual(['go', 'erase']);
});

test('combinations and all other keys are left alone', () => {
  for (const held of ['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const)
    expect(presenterAction(press('PageDown', { [held]: true }), LTR)).toBeNull();
  for (const key of ['Tab', 'Shift', 'a', 'Delete', 'F6', 'F11', '²', ''])
    expect(presenterAction(press(key), LTR)).toBeNull();
});
