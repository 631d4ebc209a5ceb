import { expect, test } from 'vitest';
import { isTakeable, keyNamed, nameOfKey } from './own-key.ts';

test('a key is named as it is written on the keyboard, or as a browser calls it', () => {
  expect(keyNamed('x')).toBe('KeyX');
  expect(keyNamed('5')).toBe('Digit5');
  for (const name of ['F9', 'AudioVolumeUp', 'KeyX']) expect(keyNamed(name)).toBe(name);
  for (const id of ['KeyX', 'Digit5', 'F9']) expect(keyNamed(nameOfKey(id))).toBe(id);
});

test('a key that leads out, along, or only changes others, and what is no name, is none', () => {
  for (const name of ['Escape', 'Tab', 'ShiftLeft', 'Control', '', 'volume up', 'ç'])
    expect(keyNamed(name), name).toBeNull();
  expect(isTakeable({ key: 'Shift' })).toBe(false);
});
