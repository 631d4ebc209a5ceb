import fc from 'fast-check';
import { expect, test } from 'vitest';
import { between, eased, playheadsOf, secondsToRead } from './frame-times.ts';

const seconds = fc.double({ min: 0, max: 20, noNaN: true });
const stretch = fc.record({
  from: fc.double({ min: 1991, max: 2025, noNaN: true }),
  to: fc.double({ min: 1991, max: 2025, noNaN: true }),
  seconds: fc.record({ before: seconds, going: seconds, after: seconds }),
});
const rate = fc.constantFrom(25, 30, 60);

test('two years in a second of five frames, with two frames before and one after', () => {
  const played = { from: 2000, to: 2002, seconds: { before: 0.4, going: 1, after: 0.2 } };
  expect(playheadsOf(played, 5)).toEqual([2000, 2000, 2000, 2000.5, 2001, 2001.5, 2002, 2002]);
});

test('a stretch that goes nowhere is as many frames as it stands, and one at least', () => {
  const still = { from: 2010, to: 2010, seconds: { before: 0, going: 3, after: 0.2 } };
  expect(playheadsOf(still, 10)).toEqual([2010, 2010, 2010]);
  const none = { ...still, seconds: { before: 0, going: 0, after: 0 } };
  expect(playheadsOf(none, 10)).toEqual([2010]);
});

test('it may go back in time', () => {
  const back = { from: 2010, to: 2009, seconds: { before: 0, going: 0.3, after: 0 } };
  expect(playheadsOf(back, 10)).toEqual([2010, 2009.5, 2009]);
});

test('the first frame is exactly at the start and the last exactly at the end', () => {
  fc.assert(
    fc.property(stretch, rate, (asked, perSecond) => {
      const playheads = playheadsOf(asked, perSecond);
      expect(playheads[0]).toBe(asked.from === asked.to ? asked.to : asked.from);
      expect(playheads.at(-1)).toBe(asked.to);
    }),
  );
});

test('no frame lies before the one before it', () => {
  fc.assert(
    fc.property(stretch, rate, (asked, perSecond) => {
      const way = Math.sign(asked.to - asked.from);
      const playheads = playheadsOf(asked, perSecond);
      for (let i = 1; i < playheads.length; i++) {
        expect((playheads[i]! - playheads[i - 1]!) * way).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('there are as many frames as the seconds hold, give or take the rounding of three parts', () => {
  fc.assert(
    fc.property(stretch, rate, (asked, perSecond) => {
      fc.pre(asked.from !== asked.to && asked.seconds.going * perSecond >= 2);
      const { before, going, after } = asked.seconds;
      const wanted = (before + going + after) * perSecond;
      expect(Math.abs(playheadsOf(asked, perSecond).length - wanted)).toBeLessThanOrEqual(1.5);
    }),
  );
});

test('easing begins and ends exactly, is midway at half time, and never turns back', () => {
  expect([eased(0), eased(0.25), eased(0.5), eased(1)]).toEqual([0, 0.0625, 0.5, 1]);
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(part, part, (a, b) => {
      const [sooner, later] = [Math.min(a, b), Math.max(a, b)];
      expect(eased(sooner)).toBeLessThanOrEqual(eased(later));
    }),
  );
});

test('between two numbers the ends are the numbers themselves', () => {
  expect(between(0.1, 0.3, 1)).toBe(0.3);
  expect(between(0.1, 0.3, 0)).toBe(0.1);
  expect(between(2000, 2010, 0.5)).toBe(2005);
});

test('a caption stands for three seconds at least, and a long one as long as it takes to read', () => {
  expect(secondsToRead('Anka')).toBe(3);
  expect(secondsToRead('a'.repeat(90))).toBe(7.5);
});
