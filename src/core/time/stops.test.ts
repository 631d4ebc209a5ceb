import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleAgreement, sampleDate, SAMPLE_SCOPE } from '../record/sample-agreement.ts';
import { nextStop, previousStop, stopsOf } from './stops.ts';
import { countsAt, lifeOf } from './time-window.ts';

const on = (from: string | null, to = from) => sampleAgreement({ date: sampleDate(from, to) });

test('a stop is the end of the month of the first possible day', () => {
  expect(stopsOf([on('2019-06-12')], SAMPLE_SCOPE)).toEqual([2019.5]);
  expect(stopsOf([on('2019-06-30')], SAMPLE_SCOPE)).toEqual([2019.5]);
  expect(stopsOf([on('2019-07-01', '2020-12-31')], SAMPLE_SCOPE)).toEqual([2019 + 7 / 12]);
});

test('stops are ascending and each is there once', () => {
  const agreements = [on('2019-06-12'), on('1991-03-03'), on('2019-06-01'), on('2024-12-31')];
  expect(stopsOf(agreements, SAMPLE_SCOPE)).toEqual([1991.25, 2019.5, 2025]);
});

test('what stands on the shelf makes no stop', () => {
  expect(stopsOf([on(null), on('1990-12-31'), on('2025-01-01')], SAMPLE_SCOPE)).toEqual([]);
});

test('at a stop, the next and the previous are others', () => {
  const stops = [1991.25, 2019.5, 2025];
  expect(nextStop(stops, 2019.5)).toBe(2025);
  expect(previousStop(stops, 2019.5)).toBe(1991.25);
  expect(nextStop(stops, 2019.5 - 1e-9)).toBe(2025);
  expect(previousStop(stops, 2019.5 + 1e-9)).toBe(1991.25);
});

test('between stops, the nearest on each side is found; beyond them there is none', () => {
  const stops = [1991.25, 2019.5];
  expect(nextStop(stops, 2000)).toBe(2019.5);
  expect(previousStop(stops, 2000)).toBe(1991.25);
  expect(nextStop(stops, 2020)).toBeNull();
  expect(previousStop(stops, 1991)).toBeNull();
  expect(nextStop([], 2000)).toBeNull();
});

const anyDay = fc
  .date({ min: new Date('1991-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('stepping forward from the start meets every agreement at the step at which it begins to count', () => {
  fc.assert(
    fc.property(fc.array(anyDay, { minLength: 1, maxLength: 30 }), (days) => {
      const agreements = days.map((day) => on(day));
      const stops = stopsOf(agreements, SAMPLE_SCOPE);
      const lives = agreements.map((agreement) => lifeOf(agreement, SAMPLE_SCOPE)!);
      const countAt = (t: number) =>
        lives.filter((life) => countsAt(life, t, { kind: 'so-far' })).length;
      let counted = 0;
      for (let at = nextStop(stops, 1991); at !== null; at = nextStop(stops, at)) {
        expect(countAt(at)).toBeGreaterThan(counted);
        counted = countAt(at);
      }
      expect(counted).toBe(days.length);
    }),
  );
});

test('stepping back undoes stepping forward', () => {
  fc.assert(
    fc.property(fc.array(anyDay, { minLength: 2, maxLength: 30 }), (days) => {
      const stops = stopsOf(
        days.map((day) => on(day)),
        SAMPLE_SCOPE,
      );
      for (const stop of stops.slice(0, -1)) {
        expect(previousStop(stops, nextStop(stops, stop)!)).toBe(stop);
      }
    }),
  );
});
