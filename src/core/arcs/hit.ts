import type { PlaceCode, Theme } from '../types.ts';
import { drawnGrowth, strandShare, type ArcView } from './arc-view.ts';
import { bandWidth, type BandSums } from './bands.ts';
import { REACH, type ArcPicker } from './pick-arcs.ts';
import { isCrowd } from './rope-opening.ts';

/** What is under the pointer: a partner's circle, else the agreements whose arcs are near, nearest first, or a band. */
export interface Hit {
  readonly partner: PlaceCode | null;
  readonly agreements: readonly string[];
  /** Partner of the nearest rope under the pointer, which opens; null if there is none. */
  readonly rope: PlaceCode | null;
  /** A band of a rope that is too full to open: so many agreements of one theme with one partner. */
  readonly band: {
    readonly partner: PlaceCode;
    readonly theme: Theme;
    readonly strands: number;
  } | null;
}

export const NO_HIT: Hit = { partner: null, agreements: [], rope: null, band: null };

/** Whether there is anything. */
export const isAnything = ({ partner, agreements, band }: Hit): boolean =>
  partner !== null || agreements.length > 0 || band !== null;

/** A partner's circle. */
export const hitOf = (partner: PlaceCode): Hit => ({ ...NO_HIT, partner, rope: partner });

/** Strands that lie so far apart are hit one by one, in pixels. */
const APART = 2.2;
/** Strands that are no farther than this from the nearest are hit with it, where a rope is open. */
const AS_NEAR = 1;

/**
 * What arcs and bands are within `reach` pixels of a point in a view. Of an open rope it is the nearest strand, where it
 * lies apart from its neighbours; of closed ropes it is all that are in reach, to choose from. Where a finger covers strands
 * beside a band it is the band's partner, with whom all of them are.
 */
export function hitArcs(
  picker: ArcPicker,
  [x, y]: readonly [number, number],
  reach: number,
  view: ArcView,
  sums: BandSums,
): Hit {
  const picked = picker.pick(x, y, reach, (arc) =>
    strandShare(arc, view, picker.lookOf(arc.rope)) > 0 ? drawnGrowth(arc, view) : 0,
  );
  const isBanded = (rope: Parameters<ArcPicker['lookOf']>[0]) => picker.lookOf(rope).strands < 1;
  const bands = picker.pickBands(
    ...([x, y, reach, sums.at(view.playhead, view.mode, isBanded)] as const),
    bandWidth,
  );
  const idsOf = (near: typeof picked) => near.map(({ arc }) => arc.agreement.id);
  // A rope that is open has the ground between its strands to itself.
  const own = picked.find(({ arc: { rope }, distance }) => {
    const { spacing } = picker.lookOf(rope);
    return rope.strands > 1 && spacing >= APART && distance <= spacing / 2 + AS_NEAR;
  });
  if (own) {
    const near = picked.filter(
      ({ arc, distance }) => arc.rope === own.arc.rope && distance <= own.distance + AS_NEAR,
    );
    return hit(idsOf(near), own.arc.partner, null);
  }
  const [strand, band] = [picked[0], bands[0]];
  const isFinger = reach > REACH.mouse;
  if (!band || (!isFinger && strand && strand.distance <= 1))
    return hit(idsOf(picked), strand?.arc.partner ?? null, null);
  const { rope, theme, strands } = band.band;
  if (isCrowd(rope)) return hit([], rope.partner, { partner: rope.partner, theme, strands });
  if (isFinger && strand) return hitOf(rope.partner);
  // What is told and chosen is the band: of the strands in reach only its partner's belong to it.
  const ofPartner = picked.filter(({ arc }) => arc.rope === rope);
  return hit(idsOf(ofPartner), rope.partner, { partner: rope.partner, theme, strands });
}

function hit(agreements: string[], rope: PlaceCode | null, band: Hit['band']): Hit {
  return { partner: null, agreements: [...new Set(agreements)], rope, band };
}
