import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgesOf, movedBy, withEnd, withStart } from './window-edges.ts';
import type { Mode } from './time-window.ts';

const scope = { hub: 'TUR', firstYear: 1991, lastYear: 2024 } as never;
const MONTHS = 34 * 12;
const window = (years: number): Mode => ({ kind: 'window', years });

test('the edges of a window are its first and its last month’s end', () => {
  expect(edgesOf(window(5), 11 + 12 * 19)).toEqual({ from: 12 * 15, to: 12 * 20 });
  expect(edgesOf({ kind: 'so-far' }, 11)).toEqual({ from: 0, to: 12 });
  expect(edgesOf({ kind: 'in-force' }, 11)).toBeNull();
});

test('the first edge pulled from the first month makes a window, and pushed back to it ends it', () => {
  const pulled = withStart(MONTHS - 1, 24 * 12 + 5, scope);
  expect(pulled).toEqual({ month: MONTHS - 1, mode: window(10) });
  expect(withStart(MONTHS - 1, 0, scope).mode).toEqual({ kind: 'so-far' });
  expect(withStart(MONTHS - 1, MONTHS, scope).mode).toEqual(window(1));
});

test('the last edge leaves the first one where it is', () => {
  const moved = withEnd(window(5), 12 * 20 - 1, 12 * 23 + 2, scope);
  expect(moved).toEqual({ month: 12 * 23 - 1, mode: window(8) });
});

const anyMonth = fc.integer({ min: 0, max: MONTHS - 1 });
const anyMode = fc.oneof(
  fc.constant<Mode>({ kind: 'so-far' }),
  fc.integer({ min: 1, max: 34 }).map(window),
);
const anyPlace = fc.integer({ min: -50, max: MONTHS + 50 });

test('an edge goes to the nearest place that all whole years allow: as trying them all finds', () => {
  fc.assert(
    fc.property(anyMonth, fc.integer({ min: 1, max: 34 }), anyPlace, (month, years, wanted) => {
      const start = month + 1 - 12 * years;
      const ends = Array.from({ length: 34 }, (_, i) => start + 12 * (i + 1));
      const reachable = ends.filter((end) => end >= 1 && end <= MONTHS);
      const best = Math.min(...reachable.map((end) => Math.abs(end - wanted)));
      expect(Math.abs(withEnd(window(years), month, wanted, scope).month + 1 - wanted)).toBe(best);
    }),
  );
});

test('whatever is moved stays on the timeline, with whole years', () => {
  fc.assert(
    fc.property(anyMode, anyMonth, anyPlace, (mode, month, wanted) => {
      for (const { month: at, mode: as } of [
        withStart(month, wanted, scope),
        withEnd(mode, month, wanted, scope),
        movedBy(mode, month, wanted - month, scope),
      ]) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThan(MONTHS);
        const { from, to } = edgesOf(as, at)!;
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from).toBeLessThan(to);
        if (as.kind === 'window') expect(Number.isInteger(as.years)).toBe(true);
      }
    }),
  );
});

test('a whole window keeps its length at both ends of the timeline', () => {
  expect(movedBy(window(5), 100, -999, scope)).toEqual({ month: 59, mode: window(5) });
  expect(movedBy(window(5), 100, 999, scope)).toEqual({ month: MONTHS - 1, mode: window(5) });
});
