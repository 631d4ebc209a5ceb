import { drawnGrowth } from '../src/core/arcs/arc-view.ts';
import { dashOf } from '../src/core/arcs/arc-look.ts';
import type { Arc } from '../src/core/arcs/arcs.ts';
import { readView } from '../src/core/address/view-url.ts';
import { newnessAt } from '../src/core/time/time-window.ts';
import { pictureOf } from '../src/core/view/picture.ts';
import { dataset } from './real-data.ts';

/** Of each partner the newest strand that a view shows, if it is whole, new and solid: it has its theme's full colour. */
export const brightStrands = (query = ''): Arc[] =>
  [...drawnByPartner(query).values()].map(({ newest }) => newest).filter(isBright(query));

/** Those that a view shows alone of their partner, so that no strand of their rope lies over them. */
export const loneStrands = (query: string): Arc[] =>
  [...drawnByPartner(query).values()]
    .filter(({ count }) => count === 1)
    .map(({ newest }) => newest)
    .filter(isBright(query));

// Which records these are follows from the data.
const viewOf = (query: string) =>
  pictureOf(readView(new URLSearchParams(query), dataset).view, dataset);

function drawnByPartner(query: string): Map<string, { newest: Arc; count: number }> {
  const { arcs, arcView } = viewOf(query);
  const drawn = new Map<string, { newest: Arc; count: number }>();
  for (const arc of arcs) {
    if (arc.life === null || drawnGrowth(arc, arcView) === 0) continue;
    const before = drawn.get(arc.partner);
    const isNewer = arc.life.from >= (before?.newest.life?.from ?? -Infinity);
    const newest = before && !isNewer ? before.newest : arc;
    drawn.set(arc.partner, { newest, count: (before?.count ?? 0) + 1 });
  }
  return drawn;
}

function isBright(query: string): (arc: Arc) => boolean {
  const { arcView } = viewOf(query);
  return (arc) =>
    drawnGrowth(arc, arcView) === 1 &&
    dashOf(arc) === 'solid' &&
    newnessAt(arc.life!, arcView.playhead) === 1;
}
