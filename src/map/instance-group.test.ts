import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newnessAt, type Life } from '../core/time/time-window.ts';
import { InstanceGroup } from './instance-group.ts';

const lives = fc
  .array(fc.tuple(fc.integer({ min: 1991, max: 2024 }), fc.integer({ min: 1, max: 8 })))
  .map((all) =>
    all
      .map(([from, years]): Life => ({
        from,
        to: from + years / 2,
        grown: from + 4,
        end: Infinity,
      }))
      .sort((a, b) => a.from - b.from),
  );
const year = fc.double({ min: 1990, max: 2026, noNaN: true });

test('what has begun is counted as by filtering', () => {
  fc.assert(
    fc.property(lives, year, (all, playhead) => {
      const begun = all.filter(({ from }) => from < playhead).length;
      expect(new InstanceGroup(7, all).begun(playhead)).toEqual([7, begun]);
    }),
  );
});

test('the run of the new takes in all that are', () => {
  fc.assert(
    fc.property(lives, year, (all, playhead) => {
      const [first, count] = new InstanceGroup(0, all).fresh(playhead);
      all.forEach((life, i) => {
        const isNew = life.from < playhead && newnessAt(life, playhead) > 0;
        if (isNew) expect(i >= first && i < first + count).toBe(true);
      });
    }),
  );
});
