import { describe, expect, test } from 'vitest';
import { ANKARA, arcTo, lifeFrom } from '../core/arcs/arc-fixture.ts';
import { FLOATS_PER_ARC, packArcs } from './arc-instances.ts';

const DOHA = [51.531, 25.2854] as const;

describe('packArcs', () => {
  const late = arcTo(DOHA, { id: 'late', life: lifeFrom(2017) });
  const early = arcTo(DOHA, { id: 'early', theme: 'halted', life: lifeFrom(2002) });
  const undated = arcTo(DOHA, { id: 'undated', theme: 'halted', life: null });

  test('dated arcs stand in the order of their beginning, the shelf behind them', () => {
    const { arcs, dated } = packArcs([undated, late, early]);
    expect(arcs).toEqual([early, late, undated]);
    expect(dated).toBe(2);
  });

  test('times are counted from the first year, and what never ends stays finite', () => {
    const { floats, origin } = packArcs([late, early]);
    expect(origin).toBe(2002);
    expect([...floats.slice(FLOATS_PER_ARC + 4, FLOATS_PER_ARC + 8)]).toEqual([15, 16, 16, 1e6]);
  });

  test('halted is dashed, undated is dotted even if it was halted', () => {
    const { floats } = packArcs([undated, late, early]);
    const dashes = [0, 1, 2].map((i) => floats[i * FLOATS_PER_ARC + 10]);
    expect(dashes).toEqual([1, 0, 2]);
  });

  test('the span takes in an arc over the date line unbroken', () => {
    const [west, east] = packArcs([arcTo([-171.77, -13.83])]).span;
    expect(west).toBeCloseTo(ANKARA[0]);
    expect(east).toBeCloseTo(188.23);
  });

  test('arcs from two hubs are refused', () => {
    const stray = { ...late, hubAt: [0, 0] as const };
    expect(() => packArcs([early, stray])).toThrow('leaves from 0,0');
  });

  test('one date of many years does not hold all that began after it in the run of the new', () => {
    const crowd = Array.from({ length: 400 }, (_, i) =>
      arcTo(DOHA, { id: `a${i}`, life: lifeFrom(2000 + i / 20) }),
    );
    const arcs = crowd.map((arc) => ({ ...arc, rope: { ...arc.rope, strands: 401 } }));
    const life = { ...lifeFrom(2000), to: 2019.9 };
    const wide = { ...arcs[0]!, agreement: arcTo(DOHA, { id: 'wide' }).agreement, life };
    const { groups } = packArcs([wide, ...arcs]);
    const fresh = groups.reduce((sum, group) => sum + group.fresh(2015)[1], 0);
    expect(fresh).toBeLessThan(60);
  });

  test('no arcs are packed into nothing', () => {
    expect(packArcs([]).floats).toHaveLength(0);
  });
});
