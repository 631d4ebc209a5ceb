import { expect, test } from 'vitest';
import { curveReach } from '../arcs/curve-reach.ts';
import type { LngLat, PlaceCode } from '../types.ts';
import { NO_FILTERS } from './filter.ts';
import { seenPlaces } from './seen-places.ts';

const place = (code: string, at: LngLat) => ({ code: code as PlaceCode, at });
const TOKYO = place('JPN', [139.7, 35.7]);
const LIMA = place('PER', [-77, -12]);
const PARIS = place('FRA', [2.3, 48.9]);
const BEIJING = place('CHN', [116.4, 39.9]);
const SUVA = place('FJI', [178.4, -18.1]);
const whole = { selection: { kind: 'none' }, filters: NO_FILTERS, projection: 'mercator' } as const;

test('the whole map of a hub whose partners are far away holds them all, and all that their arcs reach', () => {
  const places = [TOKYO, LIMA, PARIS, BEIJING];
  const reach = [LIMA, PARIS, BEIJING].flatMap(({ at }) => curveReach(TOKYO.at, at));
  expect(seenPlaces(whole, [], places, TOKYO.code)).toEqual(reach);
});

test('partners beyond the date line are near', () => {
  const BERLIN = place('DEU', [13.4, 52.5]);
  const near = [TOKYO, place('ZZ9', [-165, 20]), BEIJING, place('KOR', [127, 37.6]), BERLIN];
  expect(seenPlaces(whole, [], near, TOKYO.code)).toHaveLength(0);
  expect(seenPlaces(whole, [], [SUVA, place('WSM', [-171.8, -13.8])], SUVA.code)).toEqual([]);
});

test('a choice is held as ever', () => {
  const chosen = { ...whole, selection: { kind: 'partner', code: LIMA.code } } as const;
  expect(seenPlaces(chosen, [], [TOKYO, LIMA, BEIJING], TOKYO.code)).toEqual(
    curveReach(TOKYO.at, LIMA.at),
  );
});

test('several records are held together, with all their partners, unless they are many', () => {
  const selection = { kind: 'several', ids: ['one', 'two'] } as const;
  const several = { ...whole, selection, projection: 'globe' } as const;
  const record = (id: string, ...partners: (typeof LIMA)[]) => ({
    id,
    partners: partners.map(({ code }) => code),
  });
  const SEOUL = place('KOR', [127, 37.6]);
  const places = [TOKYO, BEIJING, SEOUL, SUVA, PARIS, LIMA];
  const few = [record('one', BEIJING), record('two', SEOUL, SUVA), record('other', PARIS)];
  expect(seenPlaces(several, few, places, TOKYO.code)).toEqual([BEIJING.at, SEOUL.at, SUVA.at]);
  const many = [record('one', LIMA, PARIS, BEIJING), record('two', SUVA, SEOUL)];
  expect(seenPlaces(several, many, places, TOKYO.code)).toEqual([]);
});

test('a hub whose partners lie far to the north is shown with them', () => {
  const canberra = place('AUS', [149.1, -35.3]);
  const wellington = place('NZL', [174.8, -41.3]);
  expect(
    seenPlaces(whole, [], [canberra, TOKYO, wellington], canberra.code).length,
  ).toBeGreaterThan(0);
});
