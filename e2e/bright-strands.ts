import { drawnGrowth } from '../src/core/arcs/arc-view.ts';
import { dashOf } from '../src/core/arcs/arc-look.ts';
import type { Arc } from '../src/core/arcs/arcs.ts';
import { readView } from '../src/core/address/view-url.ts';
import { newnessAt } from '../src/core/time/time-window.ts';
import { pictureOf } from '../src/core/view/picture.ts';
import { dataset } from './real-data.ts';

/**
 * Of each partner the newest strand that a view shows, if it is whole, new and solid: it has its theme's full colour and
 * lies over the others of its rope. Which records these are follows from the data.
 */
export function brightStrands(query = ''): Arc[] {
  const { arcs, arcView } = pictureOf(readView(new URLSearchParams(query), dataset).view, dataset);
  const newest = new Map<string, Arc>();
  for (const arc of arcs) {
    const { life, partner } = arc;
    if (life === null || drawnGrowth(arc, arcView) === 0) continue;
    if (life.from >= (newest.get(partner)?.life?.from ?? -Infinity)) newest.set(partner, arc);
  }
  return [...newest.values()].filter(
    (arc) =>
      drawnGrowth(arc, arcView) === 1 &&
      dashOf(arc) === 'solid' &&
      newnessAt(arc.life!, arcView.playhead) === 1,
  );
}
