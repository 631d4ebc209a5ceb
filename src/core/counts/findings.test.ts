import { expect, test } from 'vitest';
import { sampleAgreement, sampleDate, SAMPLE_SCOPE } from '../record/sample-agreement.ts';
import { beliedBy, recordsByYear } from './findings.ts';

const of = (...days: (string | null)[]) =>
  days.map((day) => sampleAgreement({ date: sampleDate(day) }));

test('records are of the year of their first possible day; undated ones of none', () => {
  const records = recordsByYear(of('2019-01-05', '2019-12-31', '2018-05-05', null), SAMPLE_SCOPE);
  expect([...records]).toEqual([
    [2019, 2],
    [2018, 1],
  ]);
});

test('a year that has as many belies the most, and half of it belies twice as many', () => {
  const years = new Map([
    [2016, 12],
    [2017, 28],
    [2019, 28],
  ]);
  expect(beliedBy('most', 2017, years)).toEqual({ year: 2019, records: 28 });
  expect(
    beliedBy(
      'most',
      2017,
      new Map([
        [2016, 12],
        [2017, 28],
      ]),
    ),
  ).toBeNull();
  expect(beliedBy('twice-the-year-before', 2017, years)).toBeNull();
  expect(
    beliedBy(
      'twice-the-year-before',
      2017,
      new Map([
        [2016, 14],
        [2017, 28],
      ]),
    ),
  ).toEqual({
    year: 2016,
    records: 14,
  });
});
