import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endOfDay, toDay } from '../time/day.ts';
import type { Agreement } from '../types.ts';
import { allAsOf, asOf, lastHalt } from './as-of.ts';
import { sampleAgreement } from './sample-agreement.ts';

const halted = (id: string, until: string): Agreement =>
  sampleAgreement({
    id,
    kind: 'training',
    status: 'suspended',
    theme: 'halted',
    before: { status: 'in-force', theme: 'support', until: toDay(until) },
  });
const TRAINING = halted('a', '2011-09-02');
const ADANA = halted('b', '2011-12-31');
const PLAIN = sampleAgreement({ id: 'c' });
const ALL = [TRAINING, ADANA, PLAIN];

test('until the last day of its halt it is what it was, and from then on halted', () => {
  const halt = endOfDay(toDay('2011-09-02'));
  expect(asOf(TRAINING, 2005)).toMatchObject({ id: 'a', status: 'in-force', theme: 'support' });
  expect(asOf(TRAINING, halt - 1e-6).theme).toBe('support');
  expect(asOf(TRAINING, halt)).toBe(TRAINING);
  expect(asOf(PLAIN, 1991)).toBe(PLAIN);
});

test('it is always the same object, so that what is listed and what is drawn can be compared', () => {
  expect(asOf(TRAINING, 2005)).toBe(asOf(TRAINING, 1999));
});

test('between two halts nothing changes', () => {
  fc.assert(
    fc.property(fc.double({ min: 1991, max: 2025, noNaN: true }), (at) => {
      expect(allAsOf(ALL, lastHalt(ALL, at))).toEqual(allAsOf(ALL, at));
    }),
  );
});
