import { arcPath } from '../core/arcs/arc-path.ts';
import { dashOf } from '../core/arcs/arc-look.ts';
import type { ArcView } from '../core/arcs/arc-view.ts';
import type { Arc } from '../core/arcs/arcs.ts';
import { angularDistance, bearing } from '../core/globe/great-circle.ts';
import { THEMES, type LngLat } from '../core/types.ts';

/** Floats of one instance: `path` (4), `life` (4), `mark` (4); see arc-shaders.ts for their meaning. */
export const FLOATS_PER_ARC = 12;

const SOLID = 0;
export const DASHED = 1;
export const DOTTED = 2;
const MARKS = { solid: SOLID, dashed: DASHED, dotted: DOTTED } as const;

/** Arcs as the layer's buffers hold them: dated ones first, by their beginning, then those on the shelf. */
export interface ArcInstances {
  /** In the order of the instances. */
  readonly arcs: readonly Arc[];
  readonly floats: Float32Array<ArrayBuffer>;
  /** When each dated instance begins, ascending, in decimal years. */
  readonly starts: Float64Array;
  /** Where all arcs leave from. */
  readonly hub: LngLat;
  /** Decimal year which times in `floats` are counted from, so that 32 bits tell hours apart. */
  readonly origin: number;
  /** Ids of the agreements, in the order of their first arc; an instance's mark holds the index. */
  readonly agreements: readonly string[];
  /** Westernmost and easternmost longitude of any arc, in degrees; may leave ±180. */
  readonly span: readonly [west: number, east: number];
}

/** Packs arcs for the graphics card. All arcs must leave from the same hub. */
export function packArcs(unordered: readonly Arc[]): ArcInstances {
  const arcs = unordered.toSorted((a, b) => begin(a) - begin(b));
  const hub = arcs[0]?.hubAt ?? [0, 0];
  const starts = Float64Array.from(
    arcs.filter(({ life }) => life !== null),
    begin,
  );
  const origin = Math.floor(starts[0] ?? 0);
  const indices = new Map<string, number>();
  const floats = new Float32Array(arcs.length * FLOATS_PER_ARC);
  let [west, east] = [hub[0], hub[0]];
  arcs.forEach((arc, i) => {
    if (arc.hubAt[0] !== hub[0] || arc.hubAt[1] !== hub[1])
      throw new Error(`arc ${arc.agreement.id} leaves from ${arc.hubAt}, not from ${hub}`);
    const { id } = arc.agreement;
    if (!indices.has(id)) indices.set(id, indices.size);
    const reach = reachOf(arc);
    [west, east] = [Math.min(west, reach[0]), Math.max(east, reach[1])];
    floats.set(
      [...pathOf(arc), ...lifeOf(arc, origin), ...markOf(arc, reach, indices.get(id)!)],
      i * FLOATS_PER_ARC,
    );
  });
  return { arcs, floats, starts, hub, origin, agreements: [...indices.keys()], span: [west, east] };
}

/** How many of `starts` (ascending) lie before the playhead: so many dated instances are drawn. */
export function begunBy(starts: Float64Array, playhead: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < playhead) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The instances of the agreements in hand, to be drawn over the others: hovered ones, then selected ones. */
export function emphasisedOf(
  { arcs, floats, starts }: ArcInstances,
  { hovered, selected, showShelf }: Pick<ArcView, 'hovered' | 'selected' | 'showShelf'>,
): Float32Array<ArrayBuffer> {
  const above: number[] = [];
  const below: number[] = [];
  arcs.forEach(({ agreement: { id } }, i) => {
    if (i >= starts.length && !showShelf) return;
    if (selected.has(id)) above.push(i);
    else if (hovered.has(id)) below.push(i);
  });
  const order = [...below, ...above];
  const picked = new Float32Array(order.length * FLOATS_PER_ARC);
  order.forEach((from, to) => {
    const start = from * FLOATS_PER_ARC;
    picked.set(floats.subarray(start, start + FLOATS_PER_ARC), to * FLOATS_PER_ARC);
  });
  return picked;
}

const begin = ({ life }: Arc): number => life?.from ?? Number.MAX_VALUE;

function pathOf({ hubAt, partnerAt, swing }: Arc): number[] {
  const heading = bearing(hubAt, partnerAt);
  return [Math.sin(heading), Math.cos(heading), angularDistance(hubAt, partnerAt), swing];
}

function lifeOf({ life }: Arc, origin: number): number[] {
  if (life === null) return [0, 0, 0, 0];
  // GLSL need not know infinity.
  const end = Math.min(life.end - origin, 1e6);
  return [life.from - origin, life.to - origin, life.grown - origin, end];
}

function markOf(arc: Arc, reach: LngLat, index: number): number[] {
  const { agreement, hubAt } = arc;
  const centre = ((reach[0] + reach[1]) / 2 - hubAt[0]) * (Math.PI / 180);
  return [centre, THEMES.indexOf(agreement.theme), MARKS[dashOf(arc)], index];
}

/** Westernmost and easternmost longitude on the way, unbroken. */
function reachOf({ hubAt, partnerAt, swing }: Arc): LngLat {
  const longitudes = arcPath(hubAt, partnerAt, swing, 48).map(([lng]) => lng);
  return [Math.min(...longitudes), Math.max(...longitudes)];
}
