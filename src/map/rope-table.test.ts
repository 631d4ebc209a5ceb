import { expect, test } from 'vitest';
import { ANKARA } from '../core/arcs/arc-fixture.ts';
import { ropeOf } from '../core/arcs/rope.ts';
import type { PlaceCode } from '../core/types.ts';
import { ROPES_PER_ROW, ropeTable } from './rope-table.ts';

const [qatar, pakistan] = ['QAT', 'PAK'] as PlaceCode[];
const ropes = [ropeOf(qatar!, ANKARA, [51.5, 25.3], 1), ropeOf(pakistan!, ANKARA, [73, 33.7], 1)];
const look = () => ({ radians: 0, spacing: 2, strands: 0.25 });

test('what strands leave of a rope is that of its bands', () => {
  const table = ropeTable(ropes, 2, look);
  expect([...table.slice(0, 8)]).toEqual([0, 2, 0.25, 0.75, 0, 2, 0.25, 0.75]);
  expect(table).toHaveLength(4 * ROPES_PER_ROW);
});
