import { expect, test } from 'vitest';
import { elapsedText } from '../../i18n/time-text.ts';
import { elapsedMs, FRESH_CLOCK, isFresh, paused, started } from './talk-clock.ts';

test('time runs from start to pause, stands, and runs on', () => {
  const running = started(FRESH_CLOCK, 1000);
  expect(elapsedMs(running, 61_000)).toBe(60_000);
  const standing = paused(running, 61_000);
  expect(elapsedMs(standing, 999_000)).toBe(60_000);
  expect(elapsedMs(started(standing, 100_000), 105_000)).toBe(65_000);
});

test('starting twice does not start again, and only an untouched clock is fresh', () => {
  const running = started(FRESH_CLOCK, 1000);
  expect(started(running, 5000)).toBe(running);
  expect([isFresh(FRESH_CLOCK), isFresh(running), isFresh(paused(running, 2000))]).toEqual([
    true,
    false,
    false,
  ]);
});

test('elapsed time has hours only where there are any, in the digits of the reader', () => {
  expect(elapsedText(65_400, 'en')).toBe('01:05');
  expect(elapsedText(3_909_000, 'tr')).toBe('1:05:09');
  expect(elapsedText(65_400, 'ar-u-nu-arab')).toBe('٠١:٠٥');
});
