import { expect, test, vi } from 'vitest';
import { lettersArrive } from './letters-arrive.ts';

test('letters that come, or are known not to come, are waited for; those that never answer are not', async () => {
  vi.useFakeTimers();
  expect(await lettersArrive('en', { load: async () => [] })).toBe(true);
  expect(await lettersArrive('tr', { load: () => Promise.reject(new Error('404')) })).toBe(true);
  const waiting = lettersArrive('ar', { load: () => new Promise(() => {}) });
  await vi.advanceTimersByTimeAsync(4000);
  expect(await waiting).toBe(false);
  vi.useRealTimers();
});
