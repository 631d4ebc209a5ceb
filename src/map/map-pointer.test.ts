import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { ANKARA, lifeFrom, PLAIN_VIEW } from '../core/arcs/arc-fixture.ts';
import { arcPath } from '../core/arcs/arc-path.ts';
import type { Arc } from '../core/arcs/arcs.ts';
import { BandSums } from '../core/arcs/bands.ts';
import type { Hit } from '../core/arcs/hit.ts';
import type { Sight } from '../core/arcs/pick-arcs.ts';
import { looksAt, swingOf } from '../core/arcs/rope-opening.ts';
import { layRopes } from '../core/arcs/rope.ts';
import type { Agreement, LngLat, PlaceCode } from '../core/types.ts';
import type { ArcLayer } from './arc-layer.ts';
import { MapPointer, type PointerOptions } from './map-pointer.ts';

const KAZ = 'KAZ' as PlaceCode;
const AT = [40, 0] as const;
const PLACES: PointerOptions['shapes']['places'] = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { code: KAZ },
      geometry: { type: 'Point', coordinates: [...AT] },
    },
  ],
};

/** A flat map of one pixel to a degree, whose places lie `east` of where they would; what arcs are in its sight. */
function setUp(arcs: readonly Arc[] = [], sight: Sight | null = null) {
  const listeners = new Map<string, (event: unknown) => void>();
  const container = new EventTarget();
  const canvas = { style: { cursor: '' } };
  const shift = { east: 0 };
  const map = {
    on: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
    getCanvasContainer: () => container,
    getCanvas: () => canvas,
    getProjection: () => ({ type: 'mercator' }),
    getRenderWorldCopies: () => false,
    getPitch: () => 0,
    getZoom: () => 1,
    project: ([x, y]: [number, number]) => ({ x: x + shift.east, y }),
  };
  const hovered: (Hit | null)[] = [];
  const picked: Hit[] = [];
  const pointer = new MapPointer(
    map as unknown as MapLibreMap,
    { sight, sums: new BandSums(arcs) } as unknown as ArcLayer,
    {
      gestures: {} as PointerOptions['gestures'],
      shapes: { places: PLACES, mostRecords: 1 },
      arcs,
      onPick: (hit) => picked.push(hit),
      onHover: (hit) => hovered.push(hit),
    },
  );
  pointer.setRecords(new Map([[KAZ, 1]]));
  const send = (type: string, x: number, y: number): void =>
    listeners.get(type)!({ point: { x, y }, originalEvent: { clientX: x, clientY: y } });
  pointer.showArcs(PLAIN_VIEW);
  /** A finger comes down and goes up again. */
  const tap = (x: number, y: number): void => {
    container.dispatchEvent(
      Object.assign(new Event('pointerdown'), { pointerType: 'touch', isPrimary: true }),
    );
    send('click', x, y);
  };
  return {
    pointer,
    hovered,
    picked,
    send,
    tap,
    shift,
    last: () => hovered.at(-1)?.partner ?? null,
  };
}

test('what the mouse moves onto is pointed at, and what it moves away from no longer', () => {
  const { send, last } = setUp();
  send('mousemove', ...AT);
  expect(last()).toBe(KAZ);
  send('mousemove', 300, 300);
  expect(last()).toBeNull();
});

test('a mouse that rests points at nothing once the map beneath it has moved, until the mouse does', () => {
  const { pointer, hovered, send, shift, last } = setUp();
  send('mousemove', ...AT);
  send('click', ...AT);
  expect(last()).toBe(KAZ);
  // A panel opens: the camera yields, and the browser tells of a move that nobody made.
  shift.east = 200;
  pointer.look();
  expect(last()).toBeNull();
  shift.east = 0;
  pointer.look();
  send('mousemove', ...AT);
  expect(last()).toBeNull();
  expect(hovered).toHaveLength(2);
  send('mousemove', AT[0] + 1, AT[1]);
  expect(last()).toBe(KAZ);
});

test.each([
  ['a playhead', { playhead: 2008 }],
  ['a mode', { mode: { kind: 'window', years: 1 } }],
  ['a filter', { hiddenAgreements: new Set(['a']) }],
  ['a choice', { selected: new Set(['b']) }],
] as const)(
  'what is under a resting mouse stays pointed at over %s that leaves it there, and no longer',
  (_, more) => {
    const { pointer, hovered, send, last } = setUp();
    send('mousemove', ...AT);
    pointer.showArcs({ ...PLAIN_VIEW, ...more });
    expect(last()).toBe(KAZ);
    pointer.setRecords(new Map());
    // What the pointer itself lights and opens is no change of the view.
    pointer.showArcs({ ...PLAIN_VIEW, ...more, hovered: new Set(['a']), opened: new Set([KAZ]) });
    expect(last()).toBe(KAZ);
    pointer.showArcs(PLAIN_VIEW);
    expect(last()).toBeNull();
    expect(hovered).toHaveLength(2);
  },
);

test('a mouse that rests beside everything points at nothing that the map brings beneath it', () => {
  const { pointer, send, shift, last } = setUp();
  send('mousemove', AT[0] + 200, AT[1]);
  shift.east = 200;
  pointer.look();
  send('mousemove', AT[0] + 200, AT[1]);
  expect(last()).toBeNull();
  // Once it has left the map it comes onto whatever lies there.
  send('mouseout', 0, 0);
  send('mousemove', AT[0] + 200, AT[1]);
  expect(last()).toBe(KAZ);
});

test('one tap chooses the arc under it; of several all are offered, and nothing is only pointed at', () => {
  const strands = (id: string, partner: string, partnerAt: LngLat) => ({
    agreement: { id, theme: 'arms' } as Agreement,
    partner: partner as PlaceCode,
    partnerAt,
    life: lifeFrom(1999),
  });
  const arcs = layRopes(ANKARA, [
    strands('alone', 'KEN', [36.8, -1.3]),
    strands('one', 'ESP', [-3.7, 40.4]),
    strands('other', 'ESP', [-3.7, 40.4]),
  ]);
  const project = ([lng, lat]: LngLat) => [10 * lng, -10 * lat] as const;
  const lookOf = looksAt({ zoom: 2.5, globeLat: null }, new Set());
  const { tap, picked, hovered } = setUp(arcs, { project, copies: [0], lookOf });
  for (const arc of arcs.slice(0, 2))
    tap(...project(arcPath(ANKARA, arc.partnerAt, swingOf(arc, lookOf(arc.rope)), 32)[16]!));
  expect(picked.map(({ agreements }) => agreements.toSorted())).toEqual([
    ['alone'],
    ['one', 'other'],
  ]);
  expect(hovered.every((hit) => hit === null)).toBe(true);
});
