import { expect, test } from 'vitest';
import { begunBetween } from './begun-between.ts';
import { sampleAgreement, sampleDate, SAMPLE_SCOPE } from '../record/sample-agreement.ts';
import { lifeOf } from '../time/time-window.ts';

const arc = (id: string, day: string | null) => {
  const agreement = sampleAgreement({ id, date: sampleDate(day) });
  return { agreement, life: lifeOf(agreement, SAMPLE_SCOPE) };
};

test('an agreement with two arcs begins once, and the undated never', () => {
  const arcs = [arc('a', '2019-06-01'), arc('b', null)];
  const twice = [...arcs, arcs[0]!];
  expect(begunBetween(twice, 2019, 2020).map(({ id }) => id)).toEqual(['a']);
});

test('the month before belongs to the step before', () => {
  const arcs = [arc('may', '2019-05-31'), arc('june', '2019-06-01')];
  expect(begunBetween(arcs, 2019 + 5 / 12, 2019.5).map(({ id }) => id)).toEqual(['june']);
});
