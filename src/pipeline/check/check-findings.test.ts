import { expect, test } from 'vitest';
import { faultsOf, sampleWith } from '../sample-files.ts';

const HEAD = 'id,year,view,records,claim,text_en,text_ar,text_tr\n';
const faults = (...rows: string[]): string[] =>
  faultsOf({ 'findings.csv': HEAD + rows.join('\n') });

test('a finding that the data bear out is no fault', () => {
  expect(faults('one,1993,theme=support,1,most,{year}: {records} record,,')).toEqual([]);
});

test('a number that is not the data’s is a fault with its row and its cure', () => {
  expect(faults('one,1993,theme=support,3,,{records} records,,')).toEqual([
    'findings.csv:2 records: found 3; expected 1, as many as begin in 1993 in this view; write 1, and read the texts against it',
  ]);
});

test('a claim that another year belies is a fault', () => {
  expect(faults('one,1993,confidence=medium~high,1,most,{records} records,,')).toEqual([
    'findings.csv:2 claim: found "most" of 1; expected what is true: 2019 has 1; choose another claim, or remove the row',
  ]);
});

test('a view that is none, a year outside and a text without its number are faults', () => {
  expect(
    faults(
      'one,1993,theme=magic,1,,{records} records,,',
      'two,1850,theme=support,1,,{records} records,,',
      'three,1993,theme=support,1,,one record,,',
    ),
  ).toEqual([
    expect.stringContaining('findings.csv:2 view: found "theme=magic"'),
    expect.stringContaining('findings.csv:3 year: found 1850'),
    expect.stringContaining('findings.csv:4 text_en: found "one record"'),
  ]);
});

test('a note leads to a map that counts what it says: records, and none that reach in from the year before', () => {
  expect(
    faults('one,1993,theme=framework~industry~arms~support~halted,1,,{records} records,,'),
  ).toEqual([
    'findings.csv:2 view: found none; expected a filter: the map of all counts agreements, not records; choose a theme or a nature',
  ]);
  const early = ['2019-06-01,2019-06-30,month', '1992-06-01,1993-05-31,span'] as const;
  const agreements = sampleWith('agreements.csv', early);
  const row = 'one,1993,confidence=medium~high,1,,{records} records,,';
  expect(faultsOf({ 'agreements.csv': agreements, 'findings.csv': HEAD + row })).toContain(
    'findings.csv:2 view: found 2 records on the map of 1993 that the note leads to; expected 1, as many as begin in it; choose a view in which no date reaches over the edge of the year',
  );
});
