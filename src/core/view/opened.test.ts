import { expect, test } from 'vitest';
import type { PlaceCode } from '../types.ts';
import { openedBy, openedIn } from './opened.ts';

const codes = (...partners: string[]) => partners as PlaceCode[];
const OWN = { id: 'own', partners: codes('DEU') };
const SHARED = { id: 'shared', partners: codes('DEU', 'ITA') };
const COALITION = { id: 'coalition', partners: codes('QAT', 'SEN', 'MYS', 'BGD', 'UGA') };
const ALL = [OWN, SHARED, COALITION];
const NONE = { kind: 'none' } as const;

test('an agreement with one partner opens its rope, chosen or pointed at; one of several parties opens none, and keeps one shape', () => {
  for (const { id, partners } of [OWN, SHARED]) {
    const opens = new Set(partners.length === 1 ? partners : []);
    expect(openedBy({ kind: 'agreement', id }, ALL)).toEqual(opens);
    expect(openedIn({ selection: NONE, pointed: id }, ALL)).toEqual(opens);
  }
});

test('a partner’s rope opens, and those of the few agreements of one click', () => {
  expect(openedBy({ kind: 'partner', code: codes('ITA')[0]! }, ALL)).toEqual(new Set(['ITA']));
  expect(openedBy({ kind: 'several', ids: ['own', 'shared'] }, ALL)).toEqual(
    new Set(['DEU', 'ITA']),
  );
});

test('under one click a programme opens none of its many ropes, and takes none from the partners that lie there', () => {
  const several = (...ids: string[]) => openedBy({ kind: 'several', ids }, ALL);
  expect(several('coalition', 'own')).toEqual(new Set(['DEU']));
  expect(several('own', 'coalition')).toEqual(new Set(['DEU']));
  expect(several('coalition')).toEqual(new Set());
});

test('under a finger that covers more ropes than a map can open it is the nearest that opens', () => {
  const many = [...'ABCDEF'].map((id) => ({ id, partners: codes(`${id}${id}${id}`) }));
  const ids = ['C', 'A', 'B', 'D', 'E', 'F'];
  expect(openedBy({ kind: 'several', ids }, many)).toEqual(new Set(['CCC']));
});
