import { expect, test } from 'vitest';
import { arcTo, lifeFrom, PLAIN_VIEW as VIEW } from '../core/arcs/arc-fixture.ts';
import type { ArcView } from '../core/arcs/arc-view.ts';
import { looksAt, USUAL_SCALE } from '../core/arcs/rope-opening.ts';
import { packArcs } from './arc-instances.ts';
import { arcsInHand, calmArcs } from './drawn-arcs.ts';
import { HOVERED, LIT } from './ribbon-corners.ts';

const DOHA = [51.5, 25.3] as const;
const packed = packArcs([
  arcTo(DOHA, { id: 'early', life: lifeFrom(2001) }),
  arcTo(DOHA, { id: 'late', theme: 'arms', life: lifeFrom(2005) }),
  arcTo(DOHA, { id: 'undated', life: null }),
]);
const lookOf = looksAt(USUAL_SCALE, new Set());
const calm = (view: Partial<ArcView>) =>
  calmArcs(packed, { ...VIEW, playhead: 2010, ...view }, lookOf).map(
    (i) => packed.arcs[i]!.agreement.id,
  );
const inHand = (view: Partial<ArcView>) =>
  arcsInHand(packed, { ...VIEW, ...view }).map(({ index, hand }) => [
    packed.arcs[index]!.agreement.id,
    hand,
  ]);

test('what has begun is drawn by its beginning, the open shelf below it', () => {
  expect(calm({})).toEqual(['early', 'late']);
  expect(calm({ playhead: 2003 })).toEqual(['early']);
  expect(calm({ showShelf: true })).toEqual(['undated', 'early', 'late']);
});

test('what a filter hides is not drawn, nor twice what is in hand', () => {
  expect(calm({ hiddenThemes: new Set(['arms'] as const) })).toEqual(['early']);
  expect(calm({ hiddenAgreements: new Set(['early']) })).toEqual(['late']);
  expect(calm({ selected: new Set(['early']), hovered: new Set(['late']) })).toEqual([]);
});

test('what is no longer in its window is not drawn', () => {
  expect(calm({ mode: { kind: 'window', years: 5 } })).toEqual(['late']);
});

test('hovered arcs come below lit ones, and an arc may be both', () => {
  const hovered = new Set(['late']);
  expect(inHand({ selected: new Set(['early']), hovered })).toEqual([
    ['late', HOVERED],
    ['early', LIT],
  ]);
  expect(inHand({ selected: hovered, hovered })).toEqual([['late', HOVERED | LIT]]);
  expect(inHand({})).toEqual([]);
});

test('of what is selected only the arcs of lit partners are in hand', () => {
  expect(inHand({ selected: new Set(['early']), litPartners: [] })).toEqual([]);
});
