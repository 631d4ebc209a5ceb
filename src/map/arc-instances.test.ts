import { describe, expect, test } from 'vitest';
import { ANKARA, arcTo, lifeFrom } from '../core/arcs/arc-fixture.ts';
import type { Arc } from '../core/arcs/arcs.ts';
import { toDay } from '../core/time/day.ts';
import { THEMES } from '../core/types.ts';
import { emphasisedOf, FLOATS_PER_ARC, packArcs, THEMES_APART } from './arc-instances.ts';

const DOHA = [51.531, 25.2854] as const;
const NOTHING: ReadonlySet<string> = new Set();

describe('packArcs', () => {
  const late = arcTo(DOHA, { id: 'late', life: lifeFrom(2017) });
  const early = arcTo(DOHA, { id: 'early', theme: 'halted', life: lifeFrom(2002) });
  const undated = arcTo(DOHA, { id: 'undated', theme: 'halted', life: null });

  test('dated arcs stand in the order of their beginning, the shelf behind them', () => {
    const { arcs, dated, agreements } = packArcs([undated, late, early]);
    expect(arcs).toEqual([early, late, undated]);
    expect(dated).toBe(2);
    expect(agreements).toEqual(['early', 'late', 'undated']);
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

  test('what is halted after it was firm has both its themes, and when it changes', () => {
    const before = { status: 'in-force', theme: 'support', until: toDay('2011-12-31') } as const;
    const status = 'suspended';
    const suspended: Arc = {
      ...early,
      agreement: { ...early.agreement, status, before },
    };
    const { floats, halting } = packArcs([suspended, late]);
    const [theme, halt] = [floats[9]!, floats[15]!];
    expect(THEMES[theme % THEMES_APART]).toBe('halted');
    expect(THEMES[Math.floor(theme / THEMES_APART)]).toBe('support');
    expect(halt).toBe(2012 - 2002);
    expect(halting).toEqual([suspended.agreement]);
    // All others are what they are, at any time.
    expect(floats[FLOATS_PER_ARC + 15]).toBeLessThan(-1e5);
  });

  test('two arcs of one agreement share its index', () => {
    const second = arcTo([2.35, 48.86], { id: 'early', life: lifeFrom(2002) });
    const { floats, agreements } = packArcs([early, second, late]);
    expect([0, 1, 2].map((i) => floats[i * FLOATS_PER_ARC + 11])).toEqual([0, 0, 1]);
    expect(agreements).toEqual(['early', 'late']);
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

describe('emphasisedOf', () => {
  const packed = packArcs([
    arcTo(DOHA, { id: 'selected', life: lifeFrom(2001) }),
    arcTo(DOHA, { id: 'hovered', life: lifeFrom(2002) }),
    arcTo(DOHA, { id: 'undated', life: null }),
  ]);
  const indices = (floats: Float32Array) =>
    Array.from(
      { length: floats.length / FLOATS_PER_ARC },
      (_, i) => floats[i * FLOATS_PER_ARC + 11],
    );

  test('hovered arcs come below selected ones', () => {
    const view = {
      selected: new Set(['selected']),
      hovered: new Set(['hovered']),
      litPartners: null,
      showShelf: true,
    };
    expect(indices(emphasisedOf(packed, view))).toEqual([1, 0]);
  });

  test('the shelf is not drawn while it is closed, not even if selected', () => {
    const view = {
      selected: new Set(['undated']),
      hovered: NOTHING,
      litPartners: null,
      showShelf: false,
    };
    expect(indices(emphasisedOf(packed, view))).toEqual([]);
    expect(indices(emphasisedOf(packed, { ...view, showShelf: true }))).toEqual([2]);
  });
});
