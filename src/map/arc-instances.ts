import { arcPath } from '../core/arcs/arc-path.ts';
import { dashOf } from '../core/arcs/arc-look.ts';
import type { Arc } from '../core/arcs/arcs.ts';
import type { Band } from '../core/arcs/bands.ts';
import { isCrowd, isMany } from '../core/arcs/rope-opening.ts';
import type { Rope } from '../core/arcs/rope.ts';
import { bearing } from '../core/globe/great-circle.ts';
import { THEMES, type LngLat } from '../core/types.ts';
import { InstanceGroup } from './instance-group.ts';
import { bendOf, type RopeBend } from './rope-chords.ts';

/**
 * Floats of one instance, as the card's table of arcs has them, four in a texel: its path (sine and cosine of bearing, length,
 * swing), its life (from, to, grown, end), its mark (centre of longitudes, theme, dash) and its seat (lane, rope, strands of a band).
 */
export const FLOATS_PER_ARC = 16;
export const TEXELS_PER_ARC = FLOATS_PER_ARC / 4;
/** Instances in a row of the table: its width is what every WebGL2 has, and a million go into its height. */
export const ARCS_PER_ROW = 256;

const SOLID = 0;
export const DASHED = 1;
export const DOTTED = 2;
const MARKS = { solid: SOLID, dashed: DASHED, dotted: DOTTED } as const;

/**
 * Arcs as the layer's buffers hold them: dated ones first, in groups by how many strands their ropes have, and
 * by their beginning within each; then those on the shelf.
 */
export interface ArcInstances {
  /** In the order of the instances. */
  readonly arcs: readonly Arc[];
  readonly floats: Float32Array<ArrayBuffer>;
  /** Of ropes that have few strands, that have many, and so many that they never open; these by how wide their dates are. */
  readonly groups: readonly InstanceGroup[];
  /** How many are dated. */
  readonly dated: number;
  /** In the order of the layer's table. */
  readonly ropes: ReadonlyMap<Rope, PackedRope>;
  /** Where all arcs leave from. */
  readonly hub: LngLat;
  /** Decimal year which times in `floats` are counted from, so that 32 bits tell hours apart. */
  readonly origin: number;
  /** Westernmost and easternmost longitude of any arc, in degrees; may leave ±180. */
  readonly span: readonly [west: number, east: number];
}

/** What all strands of a rope have in common. */
interface PackedRope {
  /** Its place in the layer's table. */
  readonly index: number;
  readonly bend: RopeBend;
  readonly path: readonly number[];
  /** Middle of its longitudes relative to the hub's, in radians. */
  readonly centre: number;
}

/** Packs arcs for the graphics card. All arcs must leave from the same hub. */
export function packArcs(unordered: readonly Arc[]): ArcInstances {
  const arcs = inOrder(unordered);
  const hub = arcs[0]?.hubAt ?? [0, 0];
  const origin = Math.floor(arcs.reduce((least, arc) => Math.min(least, begin(arc)), Infinity));
  const from = Number.isFinite(origin) && origin < NEVER ? origin : 0;
  const ropes = new Map<Rope, PackedRope>();
  const floats = new Float32Array(arcs.length * FLOATS_PER_ARC);
  let [west, east] = [hub[0], hub[0]];
  arcs.forEach((arc, i) => {
    if (arc.hubAt[0] !== hub[0] || arc.hubAt[1] !== hub[1])
      throw new Error(`arc ${arc.agreement.id} leaves from ${arc.hubAt}, not from ${hub}`);
    let rope = ropes.get(arc.rope);
    if (!rope) {
      const reach = reachOf(arc.rope);
      [west, east] = [Math.min(west, reach[0]), Math.max(east, reach[1])];
      const centre = centreOf(arc.rope, reach);
      rope = { index: ropes.size, bend: bendOf(arc.rope), path: pathOf(arc.rope), centre };
      ropes.set(arc.rope, rope);
    }
    const at = i * FLOATS_PER_ARC;
    floats.set(rope.path, at);
    setLife(floats, at + 4, arc, from);
    floats[at + 8] = rope.centre;
    floats[at + 9] = THEMES.indexOf(arc.agreement.theme);
    floats[at + 10] = MARKS[dashOf(arc)];
    floats[at + 12] = arc.lane;
    floats[at + 13] = rope.index;
  });
  return { ...groupsOf(arcs), arcs, floats, ropes, hub, origin: from, span: [west, east] };
}

/** What a band is to the card: a strand without a life, with its width in strands and none of the agreements. */
export function packBands(
  bands: readonly Band[],
  { ropes }: Pick<ArcInstances, 'ropes'>,
): Float32Array<ArrayBuffer> {
  const packed = new Float32Array(bands.length * FLOATS_PER_ARC);
  bands.forEach(({ rope, theme, strands, lane }, i) => {
    const at = i * FLOATS_PER_ARC;
    const { index, path, centre } = ropes.get(rope)!;
    packed.set(path, at);
    packed[at + 8] = centre;
    packed[at + 9] = THEMES.indexOf(theme);
    packed[at + 10] = theme === 'halted' ? DASHED : SOLID;
    packed[at + 12] = lane;
    packed[at + 13] = index;
    packed[at + 14] = strands;
  });
  return packed;
}

const NEVER = Number.MAX_VALUE;
const begin = ({ life }: Arc): number => life?.from ?? NEVER;

/** Group by group, each by its beginning: keys are worked out once, since a hundred thousand are compared two million times. */
function inOrder(arcs: readonly Arc[]): Arc[] {
  const groups: Arc[][] = Array.from({ length: SHELF + 1 }, () => []);
  for (const arc of arcs) groups[groupOf(arc)]!.push(arc);
  return groups.flatMap((group) => {
    const begins = Float64Array.from(group, begin);
    const order = Uint32Array.from(group.keys()).sort((a, b) => begins[a]! - begins[b]! || a - b);
    return Array.from(order, (at) => group[at]!);
  });
}

const SHELF = 5;
/**
 * In years: a date that is wider stays new for as long as it lasts, and would hold all that began after it in the run of the
 * new. So do those of a year among those of a day.
 */
const WIDE = [0.1, 1.01] as const;
function groupOf({ life, rope }: Arc): number {
  if (life === null) return SHELF;
  const width = life.to - life.from;
  if (isCrowd(rope)) return 2 + WIDE.filter((wide) => width > wide).length;
  return isMany(rope) ? 1 : 0;
}

function groupsOf(arcs: readonly Arc[]): Pick<ArcInstances, 'groups' | 'dated'> {
  let first = 0;
  const groups = Array.from({ length: SHELF }, (_, group) => {
    const lives = [];
    for (let i = first; i < arcs.length && groupOf(arcs[i]!) === group; i++)
      lives.push(arcs[i]!.life!);
    const made = new InstanceGroup(first, lives);
    first += lives.length;
    return made;
  });
  return { groups, dated: first };
}

function pathOf({ hubAt, partnerAt, length, bulge }: Rope): number[] {
  const heading = bearing(hubAt, partnerAt);
  return [Math.sin(heading), Math.cos(heading), length, bulge];
}

function setLife(floats: Float32Array, at: number, { life }: Arc, origin: number): void {
  if (life === null) return;
  // GLSL need not know infinity.
  const end = Math.min(life.end - origin, 1e6);
  floats[at] = life.from - origin;
  floats[at + 1] = life.to - origin;
  floats[at + 2] = life.grown - origin;
  floats[at + 3] = end;
}

function centreOf({ hubAt }: Rope, reach: LngLat): number {
  return ((reach[0] + reach[1]) / 2 - hubAt[0]) * (Math.PI / 180);
}

/** Westernmost and easternmost longitude on the way along a rope's middle, unbroken. */
function reachOf({ hubAt, partnerAt, bulge }: Rope): LngLat {
  const longitudes = arcPath(hubAt, partnerAt, bulge, 48).map(([lng]) => lng);
  return [Math.min(...longitudes), Math.max(...longitudes)];
}
