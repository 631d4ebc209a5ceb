import { expect, test } from 'vitest';
import { PLAIN_VIEW as VIEW } from '../core/arcs/arc-fixture.ts';
import type { ArcView } from '../core/arcs/arc-view.ts';
import { sameFlags, sameMoment } from './same-view.ts';

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
