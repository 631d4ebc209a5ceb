import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barsOf, barsOverTime, highestOf, isYearOut, meantOf, mostInYear } from './bars.ts';
import {
  sampleAgreement,
  sampleDate,
  sampleEnd,
  SAMPLE_SCOPE,
} from '../record/sample-agreement.ts';
import { standing } from '../time/scope.ts';
import { countsAt, lifeOf, type Mode } from '../time/time-window.ts';
import { THEMES, type PlaceCode, type Theme } from '../types.ts';

const on = (from: string | null, theme: Theme = 'industry', to = from) =>
  sampleAgreement({ date: sampleDate(from, to), theme });

const barOf = (year: number, agreements: ReturnType<typeof on>[]) =>
  barsOf(agreements, SAMPLE_SCOPE).find((bar) => bar.year === year);

test('every year of the scope has a bar, in order, also without agreements', () => {
  const bars = barsOf([], SAMPLE_SCOPE);
  expect(bars.map(({ year }) => year)).toEqual(Array.from({ length: 34 }, (_, i) => 1991 + i));
  expect(bars.every(({ total, segments }) => total === 0 && segments.length === 0)).toBe(true);
});

test('a bar stacks its themes in the order of the legend', () => {
  const agreements = [
    on('2019-12-31', 'halted'),
    on('2019-06-12', 'arms'),
    on('2019-01-01', 'framework'),
    on('2019-03-03', 'arms'),
  ];
  expect(barOf(2019, agreements)).toEqual({
    year: 2019,
    total: 4,
    segments: [
      { theme: 'framework', from: 0, to: 1, isFaint: false },
      { theme: 'arms', from: 1, to: 3, isFaint: false },
      { theme: 'halted', from: 3, to: 4, isFaint: false },
    ],
  });
});

test('what is not meant stands faint above all that is, in the same bar', () => {
  const agreements = [
    on('2019-01-01', 'framework'),
    on('2019-03-03', 'arms'),
    on('2019-06-12', 'arms'),
  ];
  const [old, ...meant] = agreements;
  const bar = barsOf(agreements, SAMPLE_SCOPE, (each) => each !== old).find(
    ({ total }) => total > 0,
  )!;
  expect(bar).toMatchObject({
    total: 3,
    segments: [
      { theme: 'arms', from: 0, to: 2, isFaint: false },
      { theme: 'framework', from: 2, to: 3, isFaint: true },
    ],
  });
  expect(meantOf(bar)).toBe(meant.length);
});

test('a year is out of what a mode shows after its later moment, and before its earlier one', () => {
  const out = (mode: Mode) => [2005, 2010, 2015].map((year) => isYearOut(year, 2012, mode));
  expect(out({ kind: 'so-far' })).toEqual([false, false, true]);
  expect(out({ kind: 'window', years: 5 })).toEqual([true, false, true]);
  expect(out({ kind: 'compare', since: 2008 })).toEqual([true, false, true]);
  expect(out({ kind: 'compare', since: 2016 })).toEqual([true, true, false]);
  expect(out({ kind: 'in-force' })).toEqual([false, false, false]);
});

const modeOf = fc.oneof(
  fc.constant({ kind: 'so-far' } as const),
  fc.constant({ kind: 'in-force' } as const),
  fc.record({ kind: fc.constant('window' as const), years: fc.integer({ min: 1, max: 9 }) }),
  fc.record({
    kind: fc.constant('compare' as const),
    since: fc.integer({ min: 0, max: 400 }).map((month) => 1991 + month / 12),
  }),
);

test('what is lit of the bars is what is counted at the playhead, in its own year what has begun by it', () => {
  const agreements = [
    on('2019-02-01', 'framework'),
    on('2019-05-31', 'arms'),
    on('2019-11-01', 'arms'),
    on('2018-01-01'),
    on('2021-01-01'),
  ];
  const meant = (playhead: number, mode: Mode): number[] =>
    barsOverTime(agreements, SAMPLE_SCOPE)(playhead, mode)
      .filter(({ total }) => total > 0)
      .map(meantOf);
  // Of 2018, 2019 and 2021, by the end of June 2019.
  expect(meant(2019.5, { kind: 'so-far' })).toEqual([1, 2, 0]);
  expect(meant(2019.5, { kind: 'window', years: 1 })).toEqual([0, 2, 0]);
  expect(meant(2019.5, { kind: 'compare', since: 2019.25 })).toEqual([0, 1, 0]);
  fc.assert(
    fc.property(anyEnding, fc.integer({ min: 0, max: 408 }), modeOf, (all, month, mode) => {
      const playhead = 1991 + month / 12;
      const bars = barsOverTime(all, SAMPLE_SCOPE)(playhead, mode);
      const counted = all.filter((each) => {
        const life = lifeOf(each, SAMPLE_SCOPE);
        if (life === null || !countsAt(life, playhead, mode)) return false;
        return mode.kind !== 'compare' || life.from >= Math.min(playhead, mode.since);
      });
      expect(bars).toEqual(barsOf(all, SAMPLE_SCOPE, (each) => counted.includes(each)));
    }),
  );
});

test('"late 1990s" stands in its first possible year', () => {
  expect(barOf(1996, [on('1996-01-01', 'support', '1999-12-31')])?.total).toBe(1);
});

test('an agreement with three partners stands once', () => {
  const partners = ['QAT', 'PAK', 'AZE'] as PlaceCode[];
  expect(barOf(2022, [sampleAgreement({ partners })])?.total).toBe(1);
});

const anyDay = fc
  .date({ min: new Date('1985-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyAgreements = fc.array(
  fc.tuple(fc.option(anyDay), fc.constantFrom(...THEMES)).map(([from, theme]) => on(from, theme)),
);
/** Some of them end on a day, before their date too: sources err. */
const anyEnding = fc.array(
  fc
    .tuple(anyDay, fc.option(anyDay), fc.constantFrom(...THEMES))
    .map(([from, end, theme]) =>
      sampleAgreement({ date: sampleDate(from), end: end === null ? null : sampleEnd(end), theme }),
    ),
);

test('every agreement on the timeline is in exactly one segment, and nothing else is', () => {
  fc.assert(
    fc.property(anyAgreements, (agreements) => {
      const bars = barsOf(agreements, SAMPLE_SCOPE);
      for (const theme of THEMES) {
        const stacked = bars
          .flatMap(({ segments }) => segments)
          .filter((segment) => segment.theme === theme)
          .reduce((sum, { from, to }) => sum + to - from, 0);
        const there = agreements.filter(
          (one) => one.theme === theme && standing(one.date, SAMPLE_SCOPE) === 'timeline',
        );
        expect(stacked).toBe(there.length);
      }
    }),
  );
});

test('a bar has no gaps, no overlaps and no empty segments, and ends at its total', () => {
  fc.assert(
    fc.property(anyAgreements, (agreements) => {
      for (const { total, segments } of barsOf(agreements, SAMPLE_SCOPE)) {
        let top = 0;
        for (const { from, to } of segments) {
          expect(from).toBe(top);
          expect(to).toBeGreaterThan(from);
          top = to;
        }
        expect(total).toBe(top);
      }
    }),
  );
});

test('the order of the agreements does not matter', () => {
  fc.assert(
    fc.property(anyAgreements, (agreements) => {
      expect(barsOf(agreements.toReversed(), SAMPLE_SCOPE)).toEqual(
        barsOf(agreements, SAMPLE_SCOPE),
      );
    }),
  );
});

test('the fullest year is told by its own number, however high the scale of the bars', () => {
  const two = [on('2019-06-01'), on('2019-06-01')];
  const bars = barsOf(two, SAMPLE_SCOPE);
  expect(mostInYear(bars)).toBe(2);
  expect(highestOf(bars)).toBe(4);
  expect(mostInYear(barsOf([], SAMPLE_SCOPE))).toBe(0);
});

test('a year that is counted as a whole, or not at all, has the same bar at every playhead', () => {
  const at = barsOverTime([on('2018-01-01'), on('2019-06-01'), on('2021-01-01')], SAMPLE_SCOPE);
  const [early, late] = [2019.25, 2019.75].map((playhead) => at(playhead, { kind: 'so-far' }));
  expect(early!.flatMap((bar, i) => (bar === late![i] ? [] : [bar.year]))).toEqual([2019]);
});
