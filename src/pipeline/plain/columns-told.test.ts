import { expect, test } from 'vitest';
import { readInputFiles } from '../../../scripts/files/read-input-files.ts';
import type { PlaceCode } from '../../core/types.ts';
import { lenderOf, readOwnTable } from '../build-own.ts';
import { rawTableOf } from '../guess/raw-table.ts';
import { columnsTold, type ColumnsTold } from './columns-told.ts';

const lender = lenderOf(readInputFiles('data'));

function told(text: string): ColumnsTold {
  const reading = readOwnTable(rawTableOf(text), 'utf-8', { hub: 'JPN' as PlaceCode }, lender);
  return columnsTold(reading, lender.lent);
}

const TABLE = `Agreement,Year,Country,Type,Status,Systems,Notes,Value,Empty
Pact on training,2001,Peru,Treaty,signed,Anka,seen by two,5 million,
Pact on ships,2002,Chile,Deal,ratified,Milgem,,12,
Pact on drones,2003,Brazil,Treaty,signed,Anka,late,,
Pact on radars,2004,Spain,Deal,signed,Radar,,7,
`;

test('each column that has anything is told once, with what it was read as, or as not used', () => {
  const { read, unused } = told(TABLE);
  expect(read).toEqual([
    { name: 'Agreement', as: 'title' },
    { name: 'Year', as: 'date' },
    { name: 'Country', as: 'partners' },
    { name: 'Type', as: 'category' },
    { name: 'Status', as: null },
    { name: 'Systems', as: null },
  ]);
  expect(unused).toEqual(['Notes', 'Value']);
});

test('a column by our name whose words are not ours is told as not used', () => {
  const { read, unused } = told(TABLE.replaceAll('ratified', 'half done'));
  expect(read.map(({ name }) => name)).not.toContain('Status');
  expect(unused).toEqual(['Status', 'Notes', 'Value']);
});

test('where our own kinds colour the map, another column of few words is no legend', () => {
  const { read, unused } = told(
    TABLE.replace('Systems', 'Kind').replace(/Anka|Milgem|Radar/g, 'training'),
  );
  expect(read.filter(({ as }) => as === 'category')).toEqual([]);
  expect(read).toContainEqual({ name: 'Kind', as: null });
  expect(unused).toContain('Type');
});
