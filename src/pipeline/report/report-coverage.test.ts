import { expect, it } from 'vitest';
import { buildAll } from '../build-all.ts';
import { reportCoverage } from './report-coverage.ts';
import { sampleFiles, sampleWith } from '../sample-files.ts';

function reportOf(changed: Parameters<typeof sampleFiles>[0]): string[] {
  const built = buildAll(sampleFiles(changed));
  if (built.kind === 'faulty') throw new Error(built.problems[0]!.found);
  return reportCoverage(built.dataset, built.tables).split('\n');
}

/** The line of the report that begins so, its columns one space apart. */
const lineOf = (report: readonly string[], label: string): string | undefined =>
  report.map((line) => line.trim().replaceAll(/ +/g, ' ')).find((line) => line.startsWith(label));

it('counts the records of each decade and region', () => {
  const report = reportOf({});
  expect(lineOf(report, 'region')).toBe(
    'region and decade 1990s 2000s 2010s 2020s undated outside all',
  );
  expect(lineOf(report, 'caucasus-central-asia')).toBe('caucasus-central-asia 1 0 1 0 0 0 2');
  expect(lineOf(report, 'latin-america')).toBe('latin-america 0 0 0 0 0 0 0');
  expect(lineOf(report, 'records')).toBe('records 1 0 1 0 0 0 2');
});

it('counts a record with partners in two regions in both, and once among the records', () => {
  const agreements = sampleWith('agreements.csv', [',AZE,', ',AZE;COD,']);
  const report = reportOf({ 'agreements.csv': agreements });
  expect(lineOf(report, 'sub-saharan-africa')).toBe('sub-saharan-africa 0 0 1 0 0 0 1');
  expect(lineOf(report, 'records')).toBe('records 1 0 1 0 0 0 2');
});

it('keeps the undated and those of other years apart', () => {
  const agreements = sampleWith(
    'agreements.csv',
    ['1993-01-01,1993-12-31,year,stated', ',,,none'],
    ['2019-06-01,2019-06-30', '1985-06-01,1985-06-30'],
  );
  const report = reportOf({ 'agreements.csv': agreements });
  expect(lineOf(report, 'records')).toBe('records 0 0 0 0 1 1 2');
});

it('counts words, verdicts, and the records of which a source was looked at again', () => {
  const report = reportOf({});
  expect(lineOf(report, 'training')).toBeUndefined();
  expect(
    ['support', 'arms', 'contract', 'high', 'medium', 'low', 'stated', 'other-source'].map((word) =>
      lineOf(report, word),
    ),
  ).toEqual([
    'support 1',
    'arms 1',
    'contract 1',
    'high 1',
    'medium 1',
    'low 0',
    'stated 1',
    'other-source 1',
  ]);
  expect(lineOf(report, 'confirmed')).toBe('confirmed 1');
  expect(lineOf(report, 'unchecked')).toBe('unchecked 1');
  expect(report.at(-1)).toBe('records checked: 1 of 2');
});
