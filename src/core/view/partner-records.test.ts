import { expect, test } from 'vitest';
import { sampleAgreement, sampleDate, SAMPLE_SCOPE } from '../record/sample-agreement.ts';
import { partnerRecords } from './partner-records.ts';

const dated = (id: string, from: string | null) => sampleAgreement({ id, date: sampleDate(from) });
const RECORDS = [
  dated('old', '2001-05-05'),
  dated('new', '2018-03-01'),
  dated('newer', '2018-09-01'),
  dated('to-come', '2022-01-01'),
  dated('undated', null),
];
const told = (
  mode: Parameters<typeof partnerRecords>[1]['mode'],
  hiddenAgreements: ReadonlySet<string> | null = null,
) =>
  partnerRecords(RECORDS, { playhead: 2020, mode, scope: SAMPLE_SCOPE, hiddenAgreements }).map(
    ({ moment, years }) =>
      `${moment}: ${years.map(({ year, agreements }) => `${year} ${agreements.map(({ id }) => id).join('+')}`).join(', ')}`,
  );

test('a partner’s list begins with what is shown, by year, then what is to come and what has no date', () => {
  expect(told({ kind: 'so-far' })).toEqual([
    'shown: 2001 old, 2018 new+newer',
    'later: 2022 to-come',
    'undated: null undated',
  ]);
});

test('what a window no longer shows is told after what it does', () => {
  expect(told({ kind: 'window', years: 5 })).toEqual([
    'shown: 2018 new+newer',
    'earlier: 2001 old',
    'later: 2022 to-come',
    'undated: null undated',
  ]);
});

test('what a filter keeps off the map is told last, whenever it is', () => {
  expect(told({ kind: 'so-far' }, new Set(['old', 'to-come']))).toEqual([
    'shown: 2018 new+newer',
    'undated: null undated',
    'filtered: 2001 old, 2022 to-come',
  ]);
});
