import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OwnKeys } from './own-keys.svelte.ts';

const store = new Map<string, string>();
beforeEach(() => {
  store.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, text: string) => store.set(key, text),
    removeItem: (key: string) => store.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('the next key that is pressed has the meaning that was chosen, and keeps it', () => {
  const keys = new OwnKeys();
  expect(keys.take({ key: 'x', code: 'KeyX' })).toBe(false);
  keys.awaited = 'black';
  expect(keys.take({ key: 'Shift', code: 'ShiftLeft' })).toBe(true);
  expect(keys.take({ key: 'x', code: 'KeyX' })).toBe(true);
  expect(keys.awaited).toBeNull();
  expect(new OwnKeys().table).toEqual({ KeyX: 'black' });
  keys.awaited = 'next';
  keys.take({ key: 'MediaTrackNext', code: '' });
  expect(keys.keysOf('next')).toEqual(['MediaTrackNext']);
  keys.remove('KeyX');
  keys.remove('MediaTrackNext');
  expect(store.size).toBe(0);
});

test('Escape takes no key, so that there is always a way out', () => {
  const keys = new OwnKeys();
  keys.awaited = 'next';
  expect(keys.take({ key: 'Escape', code: 'Escape' })).toBe(true);
  expect([keys.awaited, keys.table]).toEqual([null, {}]);
});

test('what others have kept there is no key of ours', () => {
  for (const text of ['{', 'null', '[1]', '{"KeyX":"explode"}']) {
    store.set('map-keys', text);
    expect(new OwnKeys().table).toEqual({});
  }
});
