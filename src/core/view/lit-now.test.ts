import { expect, test } from 'vitest';
import { sampleAgreement, sampleDate, SAMPLE_SCOPE as scope } from '../record/sample-agreement.ts';
import type { PlaceCode } from '../types.ts';
import { litOnMap, partnersLit, type LitNow } from './lit-now.ts';

const [KAZ, QAT] = ['KAZ', 'QAT'] as PlaceCode[] as [PlaceCode, PlaceCode];
const all = [
  sampleAgreement({ id: 'a', partners: [KAZ, QAT], date: sampleDate('1995-03-01') }),
  sampleAgreement({ id: 'b', partners: [KAZ], date: sampleDate('2019-03-01') }),
  sampleAgreement({ id: 'c', partners: [QAT], date: sampleDate(null) }),
];
const now: LitNow = {
  playhead: 2010,
  mode: { kind: 'so-far' },
  scope,
  shelfDrawn: false,
  selected: new Set(['a', 'b', 'c']),
  litPartners: null,
};

test('lit on the map is what is selected and has come about; the shelf where it is drawn', () => {
  expect(litOnMap(all, now).map(({ id }) => id)).toEqual(['a']);
  expect(litOnMap(all, { ...now, shelfDrawn: true }).map(({ id }) => id)).toEqual(['a', 'c']);
  expect(litOnMap(all, { ...now, selected: new Set(['b']) })).toEqual([]);
});

test('it is about those whose arcs alone are lit, else about all partners of what is selected', () => {
  expect([...partnersLit(all, now)]).toEqual([KAZ, QAT]);
  expect([...partnersLit(all, { ...now, litPartners: [QAT] })]).toEqual([QAT]);
});
