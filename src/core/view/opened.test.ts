import { expect, test } from 'vitest';
import type { PlaceCode } from '../types.ts';
import { openedBy, openedIn } from './opened.ts';

const codes = (...partners: string[]) => partners as PlaceCode[];
const OWN = { id: 'own', partners: codes('DEU') };
const SHARED = { id: 'shared', partners: codes('DEU', 'ITA') };
const ALL = [OWN, SHARED];
const NONE = { kind: 'none' } as const;

test('an agreement with one partner opens its rope, chosen or pointed at; one of several parties opens none, and keeps one shape', () => {
  for (const { id, partners } of ALL) {
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
