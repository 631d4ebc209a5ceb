import { expect, test } from 'vitest';
import { toDay } from '../time/day.ts';
import type { AgreementRecord, Stage, Status } from '../types.ts';
import { beforeHalt } from './before-halt.ts';
import { sampleAgreement, sampleDate, sampleEnd } from './sample-agreement.ts';

const stage = (status: Status, from: string, to = from): Stage => ({
  status,
  interval: { from: toDay(from), to: toDay(to) },
  note: null,
});

const before = (record: Partial<AgreementRecord>) =>
  beforeHalt(
    sampleAgreement({ theme: 'halted', date: sampleDate('1996-02-01', '1996-02-29'), ...record }),
  );

test('what was in force and then suspended was in force until the last possible day of it', () => {
  const stages = [
    stage('signed', '1996-02-01', '1996-02-29'),
    stage('in-force', '1996-02-01', '1996-10-31'),
    stage('suspended', '2011-09-01', '2011-09-30'),
  ];
  const was = { status: 'in-force', theme: 'industry', until: '2011-09-30' };
  expect(before({ status: 'suspended', stages })).toEqual(was);
  expect(before({ status: 'suspended', stages: stages.toReversed() })).toEqual(was);
});

test('it was halted first where it was halted more than once, and not where it came back between', () => {
  const date = sampleDate('2018-07-13');
  const stages = [
    stage('blocked', '2018-07-13', '2018-12-31'),
    stage('signed', '2018-07-13'),
    stage('blocked', '2022-01-07'),
  ];
  const was = { status: 'signed', theme: 'industry', until: '2018-12-31' };
  expect(before({ date, status: 'blocked', stages })).toEqual(was);
  const back = [stage('suspended', '1998-05-29'), stage('delivered', '1998-06-12')];
  const cancelled = stage('cancelled', '2004-01-01', '2004-12-31');
  expect(before({ status: 'cancelled', stages: [...back, cancelled] })).toEqual({
    status: 'delivered',
    theme: 'industry',
    until: '2004-12-31',
  });
});

test('without stages its end says until when, and no more is claimed than that it was announced', () => {
  const end = sampleEnd('2001-01-18', '2001-01-23');
  expect(before({ status: 'cancelled', end })).toEqual({
    status: 'announced',
    theme: 'industry',
    until: '2001-01-23',
  });
  expect(before({ status: 'refused', end })).toBeUndefined();
  expect(before({ status: 'blocked' })).toBeUndefined();
});

test('what was never halted, or never more than sought, was nothing else before', () => {
  const end = sampleEnd('2004-05-14');
  const stages = [stage('announced', '2000-07-21'), stage('cancelled', '2004-05-14')];
  expect(before({ nature: 'talks', status: 'cancelled', end, stages })).toBeUndefined();
  expect(before({ nature: 'restriction', kind: 'restriction', status: 'lifted', end })).toBe(
    undefined,
  );
  expect(before({ status: 'ended', end })).toBeUndefined();
  expect(before({ status: 'cancelled', end, date: sampleDate(null) })).toBeUndefined();
  expect(before({ status: 'cancelled', end: sampleEnd('1996-01-01') })).toBeUndefined();
});

test("an author's own category is no state, and stays", () => {
  const end = sampleEnd('2001-01-23');
  expect(before({ status: 'cancelled', end, theme: 'arms' })).toMatchObject({ theme: 'arms' });
});
