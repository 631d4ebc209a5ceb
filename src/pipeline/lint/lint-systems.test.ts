import { expect, it } from 'vitest';
import { fold } from '../../core/text/search-fold.ts';
import { checkAll } from '../check-all.ts';
import { readInputFiles } from '../../../scripts/files/read-input-files.ts';
import { cell, itemsOf } from '../read/read-table.ts';

const checked = checkAll(readInputFiles('data'));
if (checked.kind === 'faulty') throw new Error('the tables have faults - run npm run data');
const systems = checked.tables.systems.rows!;

it('refuses in systems.csv no spelling that is a name, or that two names claim', () => {
  const names = systems.map((row) => fold(cell(row, 'name')));
  const refused = systems.flatMap((row) => {
    const own = fold(cell(row, 'name'));
    const spellings = new Set(itemsOf(cell(row, 'refused')).map(fold));
    return [...spellings].filter((spelling) => spelling !== own);
  });
  const all = [...names, ...refused];
  expect(all.filter((spelling, i) => all.indexOf(spelling) !== i)).toEqual([]);
});
