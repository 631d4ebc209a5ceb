import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  sampleAgreement,
  sampleDate,
  sampleEnd,
  SAMPLE_SCOPE,
} from '../record/sample-agreement.ts';
import {
  countsAt,
  growthAt,
  lifeOf,
  newnessAt,
  presenceAt,
  type Life,
  type Mode,
} from './time-window.ts';

const lifeFrom = (from: string, to = from, end: string | null = null): Life =>
  lifeOf(
    sampleAgreement({ date: sampleDate(from, to), end: end === null ? null : sampleEnd(end) }),
    SAMPLE_SCOPE,
  )!;
const SO_FAR: Mode = { kind: 'so-far' };
const IN_FORCE: Mode = { kind: 'in-force' };

test('an agreement of 2011 grows over all of 2011', () => {
  const life = lifeFrom('2011-01-01', '2011-12-31');
  expect(growthAt(life, 2011)).toBe(0);
  expect(growthAt(life, 2011.5)).toBe(0.5);
  expect(growthAt(life, 2012)).toBe(1);
});

test('an agreement of one day grows over 0.35 of a year', () => {
  const life = lifeFrom('2019-07-01');
  expect(growthAt(life, 2019.5)).toBe(0);
  expect(growthAt(life, 2019.5 + 0.175)).toBeCloseTo(0.5);
  expect(growthAt(life, 2019.85)).toBeCloseTo(1);
});

test('every agreement on the timeline is whole at the end of the scope', () => {
  const someDay = fc.integer({ min: 0, max: 34 * 12 - 1 }).map((month) => {
    const year = 1991 + Math.floor(month / 12);
    return `${year}-${String((month % 12) + 1).padStart(2, '0')}-20`;
  });
  fc.assert(
    fc.property(someDay, (day) => {
      expect(growthAt(lifeFrom(day), 2025)).toBe(1);
    }),
  );
});

test('what stands on the shelf has no life on the timeline', () => {
  expect(lifeOf(sampleAgreement({ date: sampleDate(null) }), SAMPLE_SCOPE)).toBeNull();
  expect(lifeOf(sampleAgreement({ date: sampleDate('2025-10-22') }), SAMPLE_SCOPE)).toBeNull();
});

test('so far shows everything begun; a window only what was made in its years', () => {
  const life = lifeFrom('2011-01-01', '2011-12-31');
  expect(presenceAt(life, 2010.9, SO_FAR)).toBe(0);
  expect(presenceAt(life, 2011.1, SO_FAR)).toBe(1);
  expect(presenceAt(life, 2024, SO_FAR)).toBe(1);
  expect(countsAt(life, 2013.9, { kind: 'window', years: 2 })).toBe(true);
  expect(countsAt(life, 2014.1, { kind: 'window', years: 2 })).toBe(false);
});

test('in force, an ended agreement fades and no longer counts', () => {
  const life = lifeFrom('1996-02-01', '1996-02-29', '2010-12-31');
  expect(presenceAt(life, 2010.5, IN_FORCE)).toBe(1);
  expect(presenceAt(life, 2011 + 0.175, IN_FORCE)).toBeCloseTo(0.5);
  expect(presenceAt(life, 2012, IN_FORCE)).toBe(0);
  expect(countsAt(life, 2011.1, IN_FORCE)).toBe(false);
  expect(presenceAt(life, 2012, SO_FAR)).toBe(1);
});

test('an end that is only known to a year is none before the year is over', () => {
  const life = lifeOf(
    sampleAgreement({
      date: sampleDate('1991-02-01'),
      end: sampleEnd('2007-01-01', '2007-12-31'),
    }),
    SAMPLE_SCOPE,
  )!;
  expect(countsAt(life, 2007.9, IN_FORCE)).toBe(true);
  expect(countsAt(life, 2008.1, IN_FORCE)).toBe(false);
});

test('an arc is new for twelve months after its date', () => {
  const life = lifeFrom('2019-06-01', '2019-06-30');
  expect(newnessAt(life, 2019.6)).toBe(1);
  expect(newnessAt(life, 2020.2)).toBe(1);
  expect(newnessAt(life, 2020.5)).toBe(0);
});

test('growth never falls as the playhead moves on', () => {
  const life = lifeFrom('1997-01-01', '1999-12-31');
  fc.assert(
    fc.property(
      fc.double({ min: 1991, max: 2025, noNaN: true }),
      fc.double({ min: 1991, max: 2025, noNaN: true }),
      (a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        expect(growthAt(life, later)).toBeGreaterThanOrEqual(growthAt(life, earlier));
      },
    ),
  );
});
