import type { ArcView } from './arc-view.ts';
import { ropeOf } from './rope.ts';
import type { Arc } from './arcs.ts';
import type { Life } from '../time/time-window.ts';
import type { LngLat, PlaceCode, Theme } from '../types.ts';

/** For tests. */
export const ANKARA: LngLat = [32.8597, 39.9334];

interface Traits {
  readonly id?: string;
  readonly theme?: Theme;
  readonly life?: Life | null;
  /** Swing of the rope, of which it is the only strand, in radians. */
  readonly swing?: number;
}

/** An arc, for tests: by default a framework that is whole from 2000 on. */
export function arcTo(partnerAt: LngLat, traits: Traits = {}): Arc {
  const { id = 'a', theme = 'framework', life = lifeFrom(1999), swing } = traits;
  const agreement = { id, theme } as Arc['agreement'];
  const partner = 'FJI' as PlaceCode;
  const rope = ropeOf(partner, ANKARA, partnerAt, 1, swing);
  return { agreement, partner, hubAt: ANKARA, partnerAt, rope, lane: 0, life };
}

/** A life of a year's precision, without an end. */
export const lifeFrom = (year: number): Life => ({
  from: year,
  to: year + 1,
  grown: year + 1,
  end: Infinity,
});

/** A view of everything so far, with nothing chosen; at 2010. */
export const PLAIN_VIEW: ArcView = {
  playhead: 2010,
  mode: { kind: 'so-far' },
  hiddenAgreements: null,
  askedPartners: new Set(),
  selected: new Set(),
  litPartners: null,
  hovered: new Set(),
  opened: new Set(),
  presenting: false,
  showShelf: false,
  reducedMotion: false,
  standsStill: false,
};
