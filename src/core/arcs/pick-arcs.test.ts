import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANKARA, arcTo } from './arc-fixture.ts';
import { arcPath } from './arc-path.ts';
import type { Arc } from './arcs.ts';
import { ArcPicker } from './pick-arcs.ts';
import { looksAt, USUAL_SCALE } from './rope-opening.ts';
import type { Project } from './screen-line.ts';
import type { LngLat } from '../types.ts';

const flat: Project = ([lng, lat]) => [4 * lng, -4 * lat];
const whole = () => 1;

const lookOf = looksAt(USUAL_SCALE, new Set());

function pickerOf(arcs: readonly Arc[], project = flat, copies = [0]): ArcPicker {
  const picker = new ArcPicker(arcs);
  picker.look({ project, copies, lookOf });
  return picker;
}

describe('ArcPicker', () => {
  const doha = arcTo([51.53, 25.29], { id: 'doha', swing: 0 });
  const riyadh = arcTo([46.68, 24.71], { id: 'riyadh', swing: 0 });

  test('the nearest arc comes first, and what lies farther than the radius does not come', () => {
    const picker = pickerOf([riyadh, doha]);
    expect(picker.pick(4 * 51.53, -4 * 25.29, 10, whole).map(({ arc }) => arc)).toEqual([doha]);
    const both = picker.pick(4 * 50, -4 * 25.2, 30, whole);
    expect(both.map(({ arc }) => arc)).toEqual([doha, riyadh]);
    expect(both[0]!.distance).toBeLessThan(both[1]!.distance);
  });

  test('an arc that is half grown is not picked at its partner, but at the hub', () => {
    const picker = pickerOf([doha]);
    const half = () => 0.5;
    expect(picker.pick(4 * 51.53, -4 * 25.29, 8, half)).toEqual([]);
    expect(picker.pick(4 * ANKARA[0], -4 * ANKARA[1], 8, half)).toHaveLength(1);
  });

  test('an arc that is not drawn is not picked', () => {
    const picker = pickerOf([doha, riyadh]);
    const onlyRiyadh = (arc: Arc) => (arc === riyadh ? 1 : 0);
    const picked = picker.pick(4 * ANKARA[0], -4 * ANKARA[1], 8, onlyRiyadh);
    expect(picked.map(({ arc }) => arc)).toEqual([riyadh]);
  });

  test('two agreements with one partner are two entries, even when three worlds are seen', () => {
    const second = arcTo([51.53, 25.29], { id: 'second', swing: 0 });
    const picker = pickerOf([doha, second], flat, [-1, 0, 1]);
    for (const copy of [-1, 0, 1]) {
      const picked = picker.pick(4 * (51.53 + 360 * copy), -4 * 25.29, 6, whole);
      expect(picked.map(({ arc }) => arc.agreement.id)).toEqual(['doha', 'second']);
    }
  });

  test('what is behind the globe is not picked', () => {
    const picker = pickerOf([doha], (at) => (at[0] > 45 ? null : flat(at)));
    expect(picker.pick(4 * 51.53, -4 * 25.29, 8, whole)).toEqual([]);
    expect(picker.pick(4 * ANKARA[0], -4 * ANKARA[1], 8, whole)).toHaveLength(1);
  });

  test('after the camera has moved, arcs are picked where they are now', () => {
    const picker = pickerOf([doha]);
    picker.pick(0, 0, 8, whole);
    const moved: Project = ([lng, lat]) => [4 * lng + 1000, -4 * lat];
    picker.look({ project: moved, copies: [0], lookOf });
    expect(picker.pick(4 * 51.53, -4 * 25.29, 8, whole)).toEqual([]);
    expect(picker.pick(4 * 51.53 + 1000, -4 * 25.29, 8, whole)).toHaveLength(1);
  });

  test('it picks as one who measures every arc point by point', () => {
    const place = fc.tuple(
      fc.double({ min: -170, max: 170, noNaN: true }),
      fc.double({ min: -60, max: 70, noNaN: true }),
    );
    const arc = fc
      .record({ at: place, swing: fc.double({ min: -0.1, max: 0.1, noNaN: true }) })
      .map(({ at, swing }) => arcTo(at, { swing }));
    const growth = fc.double({ min: 0.05, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(arc, { maxLength: 6 }), place, growth, (arcs, at, grown) => {
        const [x, y] = flat(at)!;
        const found = pickerOf(arcs).pick(x, y, 40, () => grown);
        const distances = new Map(found.map(({ arc: a, distance }) => [a, distance]));
        for (const each of arcs) {
          const measured = measure(each, grown, x, y);
          if (Math.abs(measured - 40) < 1) continue;
          expect(distances.has(each)).toBe(measured < 40);
          if (measured < 40) expect(Math.abs(distances.get(each)! - measured)).toBeLessThan(1);
        }
      }),
    );
  });
});

/** Distance to the nearest of many points on the 32 segments that are picked from. */
function measure({ hubAt, partnerAt, rope }: Arc, growth: number, x: number, y: number): number {
  const path = arcPath(hubAt, partnerAt, rope.bulge, 32);
  let nearest = Infinity;
  for (let i = 0; i <= 32 * 200 * growth; i++) {
    const [before, part] = [Math.floor(i / 200), (i % 200) / 200];
    const [a, b] = [path[before]!, path[Math.min(32, before + 1)]!];
    const at: LngLat = [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
    const [px, py] = flat(at)!;
    nearest = Math.min(nearest, Math.hypot(px - x, py - y));
  }
  return nearest;
}
