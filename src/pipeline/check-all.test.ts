import { expect, it } from 'vitest';
import { faultsOf, sampleWith } from './sample-files.ts';

it('finds no fault in the sample', () => {
  expect(faultsOf({})).toEqual([]);
});

it('reports the faults of all tables at once, by table and line', () => {
  const faults = faultsOf({
    'agreements.csv': sampleWith(
      'agreements.csv',
      [',KAZ,1993-01-01,1993-12-31,year', ',Kazahstan,1993-12-31,1993-01-01,year'],
      ['1000000,2000000', '-1000000,2000000'],
      ['medium,\n', 'medium,=1\n'],
    ),
    'evidence.csv': sampleWith('evidence.csv', ['in 1993', 'in 1994']),
    'sources.csv': '',
    'places.csv': sampleWith('places.csv', ['name_tr', 'name_tr,flag']),
    'seeds/article.txt': null,
  });
  expect(faults.map((fault) => fault.split(': found')[0])).toEqual([
    'agreements.csv:2 date_to',
    'agreements.csv:2 partners',
    'agreements.csv:3 value_min',
    'agreements.csv:3 note',
    'sources.csv',
    'places.csv:1',
    'places.csv:2',
    'places.csv:3',
    'places.csv:4',
    'places.csv:5',
    'places.csv:6',
  ]);
});
