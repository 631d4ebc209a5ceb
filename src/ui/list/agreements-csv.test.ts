import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { sampleAgreement, sampleEnd } from '../../core/record/sample-agreement.ts';
import { csvOf } from './agreements-csv.ts';

const parsed = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true }).data[0]!;

test('an agreement is a row, with licence and citation', () => {
  const row = parsed(csvOf([sampleAgreement({ systems: ['Anka', 'TB2'] })], '1.2.0'));
  expect(row).toMatchObject({
    id: 'kaz-2022-anka',
    partners: 'KAZ',
    date_from: '2022-05-01',
    systems: 'Anka;TB2',
    value_min: '',
    license: 'CC-BY-4.0',
  });
  expect(row['citation']).toContain('Version 1.2.0');
});

test('an end has its interval, and its last possible day under its old name', () => {
  const row = parsed(csvOf([sampleAgreement({ end: sampleEnd('2007-01-01', '2007-12-31') })], '1'));
  expect(row).toMatchObject({
    end_date: '2007-12-31',
    end_from: '2007-01-01',
    end_to: '2007-12-31',
    end_precision: 'year',
    end_basis: 'stated',
  });
});

test('no cell is a formula to a spreadsheet', () => {
  const formula = sampleAgreement({ texts: { en: { title: '=1+1', summary: '' } } });
  expect(csvOf([formula], '1')).toContain("'=1+1");
});
