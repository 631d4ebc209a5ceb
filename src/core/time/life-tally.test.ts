import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LifeTally } from './life-tally.ts';
import { countsAt, newnessAt, type Life, type Mode } from './time-window.ts';

const life = fc
  .tuple(
    fc.integer({ min: 0, max: 34 * 16 }),
    fc.integer({ min: 1, max: 64 }),
    fc.option(fc.integer({ min: 0, max: 20 * 16 })),
  )
  .map(([start, days, lasts]): Life => {
    const from = 1991 + start / 16;
    const to = from + days / 64;
    return { from, to, grown: to, end: lasts === null ? Infinity : from + lasts / 16 };
  });
const mode = fc.constantFrom<Mode>(
  { kind: 'so-far' },
  { kind: 'window', years: 1 },
  { kind: 'window', years: 5 },
  { kind: 'in-force' },
);
/** Between the sixty-fourths of a year on which lives begin and end. */
const playhead = fc.integer({ min: 0, max: 36 * 64 }).map((n) => 1990 + (n + 0.5) / 64);

test('two searches count what asking each of them counts', () => {
  fc.assert(
    fc.property(fc.array(life), playhead, mode, (lives, at, how) => {
      const tally = new LifeTally(lives);
      const counted = lives.filter((each) => countsAt(each, at, how));
      expect(tally.countedAt(at, how)).toBe(counted.length);
      const calm = counted.filter((each) => newnessAt(each, at) === 0);
      expect(tally.calmAt(at, how)).toBe(calm.length);
    }),
  );
});

test('of two moments, what is counted has begun by the later, and what is calm by the earlier', () => {
  fc.assert(
    fc.property(fc.array(life), playhead, playhead, (lives, at, since) => {
      const tally = new LifeTally(lives);
      const how = { kind: 'compare', since } as const;
      const counted = lives.filter((each) => countsAt(each, at, how));
      expect(tally.countedAt(at, how)).toBe(counted.length);
      const before = lives.filter(({ from }) => from < Math.min(at, since));
      expect(tally.calmAt(at, how)).toBe(before.length);
    }),
  );
});
