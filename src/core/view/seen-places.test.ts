import { describe, expect, test } from 'vitest';
import { curveReach } from '../arcs/curve-reach.ts';
import { sampleAgreement, sampleDate } from '../record/sample-agreement.ts';
import { toDay } from '../time/day.ts';
import type { LngLat, PlaceCode } from '../types.ts';
import { NO_FILTERS } from './filter.ts';
import { seenPlaces } from './seen-places.ts';

const place = (code: string, at: LngLat) => ({ code: code as PlaceCode, at });
const TOKYO = place('JPN', [139.7, 35.7]);
const LIMA = place('PER', [-77, -12]);
const PARIS = place('FRA', [2.3, 48.9]);
const BEIJING = place('CHN', [116.4, 39.9]);
const SUVA = place('FJI', [178.4, -18.1]);
const DAMASCUS = place('SYR', [36.3, 33.5]);
const BAKU = place('AZE', [49.9, 40.4]);
/** A hub that most of its partners lie about. */
const ANKARA = place('TUR', [32.9, 39.9]);
const NEAR = Array.from({ length: 20 }, (_, i) => place(`N${i}`, [20 + i, 35 + (i % 5)]));
const AROUND_ANKARA = [ANKARA, ...NEAR, PARIS, LIMA, DAMASCUS, BAKU, BEIJING];
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
  const record = (id: string, ...partners: (typeof LIMA)[]) =>
    sampleAgreement({ id, partners: partners.map(({ code }) => code) });
  const few = [record('one', DAMASCUS), record('two', PARIS, LIMA), record('other', SUVA)];
  expect(seenPlaces(several, few, AROUND_ANKARA, ANKARA.code)).toEqual(
    [PARIS, LIMA, DAMASCUS].map(({ at }) => at),
  );
  const many = [record('one', LIMA, PARIS, BEIJING), record('two', DAMASCUS, BAKU)];
  expect(seenPlaces(several, many, AROUND_ANKARA, ANKARA.code)).toEqual([]);
});

describe('what a filter leaves', () => {
  const anka = (...partners: (typeof LIMA)[]) =>
    sampleAgreement({ systems: ['Anka'], partners: partners.map(({ code }) => code) });
  const globe = { ...whole, projection: 'globe' } as const;
  const ofAnka: Parameters<typeof seenPlaces>[0] = {
    ...globe,
    filters: { ...NO_FILTERS, systems: new Set(['Anka']) },
  };
  const held = (view: typeof ofAnka, records: readonly ReturnType<typeof anka>[]) =>
    seenPlaces(view, records, AROUND_ANKARA, ANKARA.code);

  test('is held where it is a few partners, wherever they lie', () => {
    expect(held(ofAnka, [anka(BEIJING), anka(LIMA), sampleAgreement()])).toEqual([
      LIMA.at,
      BEIJING.at,
    ]);
  });

  test('is held where it is a small part of all partners, in half of the world', () => {
    const [west, east] = [NEAR.slice(0, 6), [...NEAR.slice(0, 5), BEIJING, LIMA]];
    expect(held(ofAnka, [anka(...west)])).toHaveLength(6);
    expect(held(ofAnka, [anka(...east)])).toEqual([]);
    expect(held(ofAnka, [anka(...NEAR)])).toEqual([]);
  });

  test('is nothing without a filter, and gives way to what is chosen', () => {
    const records = [anka(BEIJING)];
    expect(held({ ...ofAnka, filters: NO_FILTERS }, records)).toEqual([]);
    const chosen = { ...ofAnka, selection: { kind: 'partner', code: LIMA.code } } as const;
    expect(seenPlaces(chosen, records, AROUND_ANKARA, ANKARA.code)).toEqual([LIMA.at]);
  });

  test('is, of what has many parties, the partners that are asked for', () => {
    const filters = { ...ofAnka.filters, partners: new Set([LIMA.code]) };
    expect(held({ ...ofAnka, filters }, [anka(...NEAR, LIMA)])).toEqual([LIMA.at]);
  });

  test('is the same at each playhead: what was halted later counts as what it was, too', () => {
    const before = { status: 'signed', theme: 'arms', until: toDay('2019-07-17') } as const;
    const date = sampleDate('2002-01-01');
    const halted = {
      ...anka(BEIJING),
      theme: 'halted',
      status: 'cancelled',
      date,
      before,
    } as const;
    const hiding = (theme: 'arms' | 'halted') =>
      held({ ...ofAnka, filters: { ...ofAnka.filters, hiddenThemes: new Set([theme]) } }, [halted]);
    expect([hiding('arms'), hiding('halted')]).toEqual([[BEIJING.at], [BEIJING.at]]);
  });
});

test('a hub whose partners lie far to the north is shown with them', () => {
  const canberra = place('AUS', [149.1, -35.3]);
  const wellington = place('NZL', [174.8, -41.3]);
  expect(
    seenPlaces(whole, [], [canberra, TOKYO, wellington], canberra.code).length,
  ).toBeGreaterThan(0);
});
