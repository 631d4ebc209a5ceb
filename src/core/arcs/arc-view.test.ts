import { describe, expect, test } from 'vitest';
import type { PlaceCode } from '../types.ts';
import { arcTo, PLAIN_VIEW as VIEW } from './arc-fixture.ts';
import { drawnGrowth, isFullyLit, isLit, strandShare } from './arc-view.ts';

const life = { from: 2010, to: 2011, grown: 2011, end: Infinity };
const arc = arcTo([51.5, 25.3], { id: 'base', theme: 'support', life });

describe('drawnGrowth', () => {
  test('an arc of a year grows over that year', () => {
    expect(drawnGrowth(arc, VIEW)).toBe(0);
    expect(drawnGrowth(arc, { ...VIEW, playhead: 2010.25 })).toBe(0.25);
    expect(drawnGrowth(arc, { ...VIEW, playhead: 2024 })).toBe(1);
  });

  test('with reduced motion it is whole as soon as it has begun, and not before', () => {
    const still = { ...VIEW, reducedMotion: true };
    expect(drawnGrowth(arc, still)).toBe(0);
    expect(drawnGrowth(arc, { ...still, playhead: 2010.001 })).toBe(1);
  });

  test.each([
    ['in a picture that is kept', { standsStill: true }],
    ['of two moments compared', { mode: { kind: 'compare', since: 2000 } } as const],
  ])('%s no arc that has begun ends before its partner', (_, more) => {
    const kept = { ...VIEW, ...more };
    expect(drawnGrowth(arc, kept)).toBe(0);
    expect(drawnGrowth(arc, { ...kept, playhead: 2010.001 })).toBe(1);
  });

  test('a hidden agreement is not drawn', () => {
    const later = { ...VIEW, playhead: 2020 };
    expect(drawnGrowth(arc, { ...later, hiddenAgreements: new Set(['base']) })).toBe(0);
    expect(drawnGrowth(arc, { ...later, hiddenAgreements: new Set(['other']) })).toBe(1);
  });

  test('where a filter asks for partners only the arcs to them are drawn, and an agreement with others keeps no other', () => {
    const later = { ...VIEW, playhead: 2020, selected: new Set(['base']) };
    const other = 'QAT' as PlaceCode;
    expect(drawnGrowth(arc, { ...later, askedPartners: new Set([arc.partner, other]) })).toBe(1);
    expect(drawnGrowth(arc, { ...later, askedPartners: new Set([other]) })).toBe(0);
  });

  test('the shelf is drawn whole while it is shown, whatever the playhead', () => {
    const undated = arcTo([51.5, 25.3], { life: null });
    expect(drawnGrowth(undated, { ...VIEW, playhead: 2024 })).toBe(0);
    expect(drawnGrowth(undated, { ...VIEW, playhead: 1991, showShelf: true })).toBe(1);
  });

  test('what the mode leaves out is not drawn', () => {
    const mode = { kind: 'window', years: 5 } as const;
    expect(drawnGrowth(arc, { ...VIEW, mode, playhead: 2015.9 })).toBe(1);
    expect(drawnGrowth(arc, { ...VIEW, mode, playhead: 2016 })).toBe(0);
  });
});

describe('isLit', () => {
  const selected = { ...VIEW, selected: new Set(['base']) };
  const [own, other] = ['FJI', 'QAT'] as PlaceCode[];

  test('an agreement that is chosen lights all its arcs', () => {
    expect(isLit(arc, selected)).toBe(true);
    expect(isLit({ ...arc, partner: other! }, selected)).toBe(true);
    expect(isLit(arc, VIEW)).toBe(false);
  });

  test('a partner that is chosen lights its own arcs alone, whoever else is party', () => {
    const ofOne = { ...selected, litPartners: [own!] };
    expect(isLit(arc, ofOne)).toBe(true);
    expect(isLit({ ...arc, partner: other! }, ofOne)).toBe(false);
  });

  test('what is not lit is no more grown, and no more seen in its bands, than without a choice', () => {
    const foreign = { ...arc, partner: other! };
    const ofOne = { ...selected, litPartners: [own!], playhead: 2010.25 };
    expect(drawnGrowth(arc, ofOne)).toBe(1);
    expect(drawnGrowth(foreign, ofOne)).toBe(0.25);
    const bands = { spacing: 1, radians: 0, strands: 0 };
    const calm = { ...ofOne, playhead: 2024 };
    expect([strandShare(arc, calm, bands), strandShare(foreign, calm, bands)]).toEqual([1, 0]);
  });
});

describe('isFullyLit', () => {
  const compared = {
    ...VIEW,
    playhead: 2020,
    mode: { kind: 'compare', since: 2015 },
    selected: new Set(['base']),
    litPartners: [arc.partner],
  } as const;
  const begun = (from: number, end = Infinity) => ({
    ...arc,
    life: { from, to: from + 0.1, grown: from + 0.35, end },
  });

  test('of a chosen partner whose two moments are compared only what was made between them is', () => {
    expect(isFullyLit(begun(2017), compared)).toBe(true);
    expect(isFullyLit(begun(2010), compared)).toBe(false);
    expect(isFullyLit(begun(2010, 2018), compared)).toBe(false);
    expect(isFullyLit(begun(2010, 2012), compared)).toBe(false);
  });

  test('at one moment, and of chosen records, whatever is lit is', () => {
    expect(isFullyLit(begun(2010), { ...compared, mode: { kind: 'so-far' } })).toBe(true);
    expect(isFullyLit(begun(2010), { ...compared, litPartners: null })).toBe(true);
    expect(isFullyLit(begun(2017), { ...compared, selected: new Set() })).toBe(false);
  });
});
