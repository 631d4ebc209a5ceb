import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import type { Hit } from '../core/arcs/hit.ts';
import type { PlaceCode } from '../core/types.ts';
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

/** A flat map of one pixel to a degree, whose places lie `east` of where they would; no arc is in its sight. */
function setUp() {
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
  const pointer = new MapPointer(
    map as unknown as MapLibreMap,
    { sight: null } as unknown as ArcLayer,
    {
      gestures: {} as PointerOptions['gestures'],
      shapes: { places: PLACES, mostRecords: 1 },
      arcs: [],
      onPick: () => {},
      onHover: (hit) => hovered.push(hit),
    },
  );
  pointer.setRecords(new Map([[KAZ, 1]]));
  const send = (type: string, x: number, y: number): void =>
    listeners.get(type)!({ point: { x, y }, originalEvent: { clientX: x, clientY: y } });
  return { pointer, hovered, send, shift, last: () => hovered.at(-1)?.partner ?? null };
}

test('what the mouse moves onto is pointed at, and what it moves away from no longer', () => {
  const { send, last } = setUp();
  send('mousemove', ...AT);
  expect(last()).toBe(KAZ);
  send('mousemove', 300, 300);
  expect(last()).toBeNull();
});

test('a mouse that rests points at the same while the map beneath it goes elsewhere', () => {
  const { pointer, hovered, send, shift, last } = setUp();
  send('mousemove', ...AT);
  send('click', ...AT);
  // A panel opens: the camera yields, and the browser tells of a move that nobody made.
  shift.east = 200;
  pointer.look();
  send('mousemove', ...AT);
  expect(last()).toBe(KAZ);
  expect(hovered).toHaveLength(1);
  send('mousemove', AT[0] + 1, AT[1]);
  expect(last()).toBeNull();
});

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
