import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import type { PlaceCode } from '../core/types.ts';
import { PlaceStates } from './place-states.ts';

const [aze, qat] = ['AZE', 'QAT'] as [PlaceCode, PlaceCode];

function told(): { map: MapLibreMap; take: () => unknown[] } {
  const calls: unknown[] = [];
  const setFeatureState = (
    { source, id }: { source: string; id: string },
    { records, faint }: { records: number | null; faint: boolean },
  ) => {
    if (source === 'places') calls.push([id, records, faint]);
  };
  const take = () => calls.splice(0);
  return { map: { setFeatureState } as unknown as MapLibreMap, take };
}

test('a style is told of each place what has changed: its records, an empty ring, that it has gone', () => {
  const { map, take } = told();
  const states = new PlaceStates();
  states.tell(map, new Map([[aze, 2]]), null);
  expect(take()).toEqual([['AZE', 2, false]]);
  states.tell(map, new Map([...[[aze, 2] as const], [qat, 0]]), null);
  expect(take()).toEqual([['QAT', 0, false]]);
  states.tell(map, new Map([[qat, 1]]), null);
  expect(take()).toEqual([
    ['AZE', null, false],
    ['QAT', 1, false],
  ]);
});

test('in a talk about somebody all others are faint until it is about all again; a new style is told everything', () => {
  const { map, take } = told();
  const states = new PlaceStates();
  const records = new Map([
    [aze, 2],
    [qat, 1],
  ]);
  states.tell(map, records, new Set([qat]));
  expect(take()).toEqual([
    ['AZE', 2, true],
    ['QAT', 1, false],
  ]);
  states.tell(map, records, null);
  expect(take()).toEqual([['AZE', 2, false]]);
  states.forget();
  states.tell(map, records, null);
  expect(take()).toHaveLength(2);
});
