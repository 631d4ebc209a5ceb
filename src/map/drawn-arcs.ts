import { drawnGrowth, isLit, strandShare, type ArcView } from '../core/arcs/arc-view.ts';
import type { Arc } from '../core/arcs/arcs.ts';
import { isMany, type RopeLook } from '../core/arcs/rope-opening.ts';
import type { Rope } from '../core/arcs/rope.ts';
import { untilOf } from '../core/time/time-window.ts';
import type { ArcInstances } from './arc-instances.ts';
import { HOVERED, LIT } from './ribbon-corners.ts';

/** Which instances are drawn, by their indices in the order of painting: core says of each, and the card gets no other. */

/** An instance in hand, and how. */
export interface ArcInHand {
  readonly index: number;
  readonly hand: number;
}

/** Those that are not in hand, the shelf below. */
export function calmArcs(
  instances: ArcInstances,
  view: ArcView,
  lookOf: (rope: Rope) => RopeLook,
): number[] {
  const { arcs, dated } = instances;
  const shelf = [dated, view.showShelf ? arcs.length - dated : 0] as const;
  const calm: number[] = [];
  for (const [first, count] of [shelf, ...runsOf(instances, view, lookOf)])
    for (let i = first; i < first + count; i++) {
      const arc = arcs[i]!;
      // What costs least to ask comes first: of a crowd most are not seen.
      if (strandShare(arc, view, lookOf(arc.rope)) === 0) continue;
      if (handOf(arc, view) === 0 && drawnGrowth(arc, view) > 0) calm.push(i);
    }
  return calm;
}

/** Those in hand, to be drawn over the others: hovered ones, then lit ones. To be filtered by what has begun. */
export function arcsInHand(
  { arcs }: Pick<ArcInstances, 'arcs'>,
  view: Pick<ArcView, 'hovered' | 'selected' | 'litPartners'>,
): ArcInHand[] {
  if (view.hovered.size + view.selected.size === 0) return [];
  const above: ArcInHand[] = [];
  const below: ArcInHand[] = [];
  arcs.forEach((arc, index) => {
    const hand = handOf(arc, view);
    if (hand !== 0) (hand & LIT ? above : below).push({ index, hand });
  });
  return [...below, ...above];
}

function handOf(
  arc: Pick<Arc, 'agreement' | 'partner'>,
  view: Pick<ArcView, 'hovered' | 'selected' | 'litPartners'>,
): number {
  return (isLit(arc, view) ? LIT : 0) | (view.hovered.has(arc.agreement.id) ? HOVERED : 0);
}

/** The instances that may be seen in a view: of ropes that are bands only those that are new, or may have changed. */
function runsOf(
  { groups, ropes }: ArcInstances,
  { playhead, mode }: ArcView,
  lookOf: (rope: Rope) => RopeLook,
): (readonly [first: number, count: number])[] {
  if (mode.kind === 'compare') return groups.map((group) => group.begun(untilOf(playhead, mode)));
  const anyOpen = [...ropes.keys()].some((rope) => isMany(rope) && lookOf(rope).strands > 0);
  const [few, many, ...crowds] = groups;
  return [
    few!.begun(playhead),
    anyOpen ? many!.begun(playhead) : many!.fresh(playhead),
    ...crowds.map((group) => group.fresh(playhead)),
  ];
}
