import { expect, test } from 'vitest';
import { sampleAgreement, sampleDate, SAMPLE_SCOPE as scope } from '../record/sample-agreement.ts';
import type { PlaceCode } from '../types.ts';
import { comparedLines } from './compared-lines.ts';
import { comparePartners } from './partners-compared.ts';

const codes = ['KAZ', 'QAT'] as PlaceCode[];
const records = ['1991-02-01', '1991-03-01', '2000-01-01', '2024-05-01'].map((day, i) =>
  sampleAgreement({ id: `r${i}`, partners: [codes[0]!], date: sampleDate(day) }),
);
const compared = comparePartners(codes, records, scope);
const ends = (path: string): number[] => path.match(/[\d.]+/g)!.map(Number);

test('each partner has a line from the first year to the last, as high as its records', () => {
  const { paths, highest, height, width } = comparedLines(compared, scope, 'ltr');
  expect(highest).toBe(4);
  const [kazakhstan, qatar] = paths.map(ends);
  expect(kazakhstan!.slice(0, 2)).toEqual([0, height - 2 - (2 / 4) * (height - 6)]);
  expect(kazakhstan!.slice(-1)).toEqual([4]);
  expect(qatar!.slice(-1)).toEqual([height - 2]);
  expect(kazakhstan!.at(-2)).toBe(width);
});

test('in Arabic time runs from right to left', () => {
  const { x, width } = comparedLines(compared, scope, 'rtl');
  expect(x(scope.firstYear)).toBe(width);
  expect(x(scope.lastYear + 1)).toBe(0);
});
