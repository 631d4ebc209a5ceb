import { expect, test } from 'vitest';
import { sampleAgreement, sampleDate, SAMPLE_SCOPE as scope } from '../record/sample-agreement.ts';
import type { PlaceCode } from '../types.ts';
import { comparePartners } from './partners-compared.ts';

const [KAZ, QAT] = ['KAZ', 'QAT'] as PlaceCode[] as [PlaceCode, PlaceCode];
const records = [
  sampleAgreement({ id: 'a', partners: [KAZ], date: sampleDate('1991-02-01'), systems: ['Anka'] }),
  sampleAgreement({ id: 'b', partners: [QAT, KAZ], date: sampleDate('1993-02-01') }),
  sampleAgreement({ id: 'c', partners: [QAT], date: sampleDate(null), systems: ['TB2', 'Anka'] }),
];

test('partners stand beside each other year by year, and by the end of each', () => {
  const { years, lines } = comparePartners([QAT, KAZ], records, scope);
  expect(years).toHaveLength(34);
  expect(lines.map(({ code }) => code)).toEqual([QAT, KAZ]);
  expect(lines[1]!.perYear.slice(0, 4)).toEqual([1, 0, 1, 0]);
  expect(lines[1]!.soFar.slice(0, 4)).toEqual([1, 1, 2, 2]);
  // What is undated is a record of theirs, but of no year.
  expect(lines[0]!.counts.records).toBe(2);
  expect(lines[0]!.soFar.at(-1)).toBe(1);
  expect(lines.map(({ undated }) => undated)).toEqual([1, 0]);
});

test('systems in common come first, then those of one alone', () => {
  expect(comparePartners([KAZ, QAT], records, scope).systems).toEqual([
    { system: 'Anka', partners: [KAZ, QAT] },
    { system: 'TB2', partners: [QAT] },
  ]);
});
