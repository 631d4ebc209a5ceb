import { describe, expect, test } from 'vitest';
import { ANKARA, lifeFrom, PLAIN_VIEW } from './arc-fixture.ts';
import { arcPath } from './arc-path.ts';
import type { Arc } from './arcs.ts';
import { BandSums } from './bands.ts';
import { hitArcs } from './hit.ts';
import { ArcPicker, REACH } from './pick-arcs.ts';
import { looksAt, swingOf } from './rope-opening.ts';
import { layRopes } from './rope.ts';
import type { Project } from './screen-line.ts';
import type { Agreement, LngLat, PlaceCode } from '../types.ts';

const NAIROBI: LngLat = [36.8, -1.3];
const KEN = 'KEN' as PlaceCode;
const SCALE = { zoom: 2.5, globeLat: null };
const WORLD = 512 * 2 ** SCALE.zoom;
const project: Project = ([lng, lat]) => [
  (lng / 360) * WORLD,
  (-Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * WORLD,
];

/** What is hit in the middle of one of so many strands, its rope closed or open; the last of them as new as it is said. */
function hitAt(
  strands: number,
  which: number,
  opened: boolean,
  { reach = REACH.mouse, last = 1991 } = {},
) {
  const arcs = layRopes(
    ANKARA,
    Array.from({ length: strands }, (_, i) => ({
      agreement: { id: String(i), theme: 'arms' } as Agreement,
      partner: KEN,
      partnerAt: NAIROBI,
      life: lifeFrom(i === strands - 1 ? last : 1991 + i / strands),
    })),
  );
  const view = { ...PLAIN_VIEW, opened: new Set(opened ? [KEN] : []) };
  const lookOf = looksAt(SCALE, view.opened);
  const picker = new ArcPicker(arcs);
  picker.look({ project, copies: [0], lookOf });
  return hitArcs(picker, middleOf(arcs[which]!), reach, view, new BandSums(arcs));

  function middleOf(arc: Arc): readonly [number, number] {
    return project(arcPath(ANKARA, NAIROBI, swingOf(arc, lookOf(arc.rope)), 32)[16]!)!;
  }
}

describe('under the pointer', () => {
  test('all strands of a closed rope that are in reach are offered', () => {
    expect(hitAt(5, 2, false)).toMatchObject({ rope: KEN, band: null });
    expect(hitAt(5, 2, false).agreements).toHaveLength(5);
    expect(hitAt(5, 2, false).agreements[0]).toBe('2');
  });

  test('one strand of an open rope is hit', () => {
    for (const which of [0, 2, 4])
      expect(hitAt(5, which, true).agreements).toEqual([String(which)]);
    expect(hitAt(40, 17, true).agreements).toEqual(['17']);
  });

  test('a rope that is a band tells of how many, and opens to single strands', () => {
    const band = { partner: KEN, theme: 'arms', strands: 40 };
    expect(hitAt(40, 17, false)).toMatchObject({ rope: KEN, agreements: [], band });
    expect(hitAt(40, 17, true).band).toBeNull();
  });

  test('a mouse hits a new strand beside a band, a finger both: their partner', () => {
    expect(hitAt(40, 39, false, { last: 2009 })).toMatchObject({
      partner: null,
      agreements: ['39'],
    });
    const touched = hitAt(40, 39, false, { last: 2009, reach: REACH.touch });
    expect(touched).toMatchObject({ partner: KEN, agreements: [] });
  });

  test('beside a band another partner’s strand is none of what the band lights', () => {
    const to = (partner: string, partnerAt: LngLat, count: number) =>
      Array.from({ length: count }, (_, i) => ({
        agreement: { id: `${partner}-${i}`, theme: 'arms' } as Agreement,
        partner: partner as PlaceCode,
        partnerAt,
        life: lifeFrom(1991 + i / count),
      }));
    const arcs = layRopes(ANKARA, [...to('KEN', NAIROBI, 40), ...to('UGA', [33, 0.3], 1)]);
    const lookOf = looksAt(SCALE, PLAIN_VIEW.opened);
    const picker = new ArcPicker(arcs);
    picker.look({ project, copies: [0], lookOf });
    const uga = arcs.find(({ partner }) => partner !== KEN)!;
    const [x, y] = project(arcPath(ANKARA, [33, 0.3], swingOf(uga, lookOf(uga.rope)), 32)[12]!)!;
    const found = hitArcs(picker, [x + 3, y], REACH.mouse, PLAIN_VIEW, new BandSums(arcs));
    expect(picker.pick(x + 3, y, REACH.mouse, () => 1).map(({ arc }) => arc)).toContain(uga);
    expect(found).toMatchObject({ band: { partner: KEN }, rope: KEN, agreements: [] });
  });

  test('a rope too full to open stays a band', () => {
    expect(hitAt(300, 17, true).band).toMatchObject({ strands: 300 });
  });
});
