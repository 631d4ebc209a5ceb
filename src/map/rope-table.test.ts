import { expect, test } from 'vitest';
import { ANKARA } from '../core/arcs/arc-fixture.ts';
import { ropeOf } from '../core/arcs/rope.ts';
import type { PlaceCode } from '../core/types.ts';
import { ropeTable } from './rope-table.ts';

const [qatar, pakistan] = ['QAT', 'PAK'] as PlaceCode[];
const ropes = [ropeOf(qatar!, ANKARA, [51.5, 25.3], 1), ropeOf(pakistan!, ANKARA, [73, 33.7], 1)];
const look = () => ({ radians: 0, spacing: 2, strands: 0.25 });

test('the rope of a partner whom a filter does not ask for is marked as hidden, strands and bands', () => {
  const table = ropeTable(ropes, 2, look, { askedPartners: new Set([qatar!]) });
  expect([...table.slice(0, 8)]).toEqual([0, 2, 0.25, 0.75, 0, 2, 0.25, -1]);
});

test('without such a filter none is', () => {
  const table = ropeTable(ropes, 2, look, { askedPartners: new Set() });
  expect([table[3], table[7]]).toEqual([0.75, 0.75]);
});
