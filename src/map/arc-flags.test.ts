import { expect, test } from 'vitest';
import { arcTo, PLAIN_VIEW as VIEW } from '../core/arcs/arc-fixture.ts';
import type { ArcView } from '../core/arcs/arc-view.ts';
import { flagsOf, FLAGS_PER_ROW, sameFlags, sameMoment } from './arc-flags.ts';

test('an agreement is hidden by its id, and may be selected and hovered at once', () => {
  const arcs = [
    arcTo([51.5, 25.3], { id: 'arms' }),
    arcTo([51.5, 25.3], { id: 'found' }),
    arcTo([51.5, 25.3], { id: 'filtered' }),
  ];
  const flags = flagsOf(
    { arcs, agreements: ['arms', 'found', 'filtered'] },
    {
      ...VIEW,
      hiddenAgreements: new Set(['arms', 'filtered']),
      selected: new Set(['found']),
      hovered: new Set(['found', 'arms']),
    },
  );
  expect([...flags.slice(0, 4)]).toEqual([1 + 2, 4 + 2, 1, 0]);
  expect(flags).toHaveLength(FLAGS_PER_ROW);
});

test('the texture has whole rows', () => {
  const agreements = Array.from({ length: FLAGS_PER_ROW + 1 }, (_, i) => `a${i}`);
  expect(flagsOf({ arcs: [], agreements }, VIEW)).toHaveLength(2 * FLAGS_PER_ROW);
});

test('equal sets are equal flags, though they are other objects', () => {
  const view = { ...VIEW, selected: new Set(['a', 'b']) };
  expect(sameFlags(view, { ...VIEW, selected: new Set(['b', 'a']) })).toBe(true);
  expect(sameFlags(view, { ...VIEW, selected: new Set(['b', 'c']) })).toBe(false);
  expect(sameFlags(VIEW, { ...VIEW, hiddenAgreements: new Set() })).toBe(true);
  expect(sameFlags(VIEW, { ...VIEW, showShelf: true })).toBe(false);
});

test('a moment is the playhead, the mode with its years, and reduced motion', () => {
  const window = (years: number): ArcView => ({ ...VIEW, mode: { kind: 'window', years } });
  expect(sameMoment(window(5), window(5))).toBe(true);
  expect(sameMoment(window(5), window(3))).toBe(false);
  expect(sameMoment(VIEW, window(5))).toBe(false);
  expect(sameMoment(VIEW, { ...VIEW, playhead: 2010.1 })).toBe(false);
  expect(sameMoment(VIEW, { ...VIEW, selected: new Set(['a']) })).toBe(true);
});
