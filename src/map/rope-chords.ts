import { arcPath } from '../core/arcs/arc-path.ts';
import type { MapScale, RopeLook } from '../core/arcs/rope-opening.ts';
import type { Rope } from '../core/arcs/rope.ts';
import { mercatorOfLat } from '../core/globe/mercator.ts';

/**
 * Where a ribbon has its corners. Corners are what arcs cost, so that each rope has as many as its own bend needs, and
 * has them where it bends: a chord leaves its curve by no more than a part of a pixel, and turns by no more than an eye takes
 * for round.
 */

/** How a rope bends at places spread evenly over its way, from 0 (hub) to 1 (partner). */
export interface RopeBend {
  /** How fast its course changes on a flat map: across itself, in radians of the equator, by the square of its way. */
  readonly across: Float64Array;
  /** And in degrees of direction, by its way. */
  readonly turn: Float64Array;
}

const SAMPLES = 48;
/** By how many pixels a chord may leave its curve, and by how many degrees it may turn from the one before. */
const OFF = 0.22;
const CORNER = 8;
const FEWEST = 4;
const MOST = 96;
/** Where more ribbons than so many are drawn at once, corners are seen less, but time is more. */
const MANY = 500;
const FEWER = 0.25;
const FEWEST_OF_MANY = 0.6;

export function bendOf({ hubAt, partnerAt, bulge }: Rope): RopeBend {
  const path = arcPath(hubAt, partnerAt, bulge, SAMPLES).map(
    ([lng, lat]) => [(lng * Math.PI) / 180, mercatorOfLat(lat)] as const,
  );
  const across = new Float64Array(SAMPLES + 1);
  const turn = new Float64Array(SAMPLES + 1);
  for (let i = 1; i < SAMPLES; i++) {
    const [[ax, ay], [bx, by], [cx, cy]] = [path[i - 1]!, path[i]!, path[i + 1]!];
    const [ux, uy, vx, vy] = [bx - ax, by - ay, cx - bx, cy - by];
    const aside = ux * vy - uy * vx;
    across[i] = (2 * Math.abs(aside) * SAMPLES ** 2) / (Math.hypot(cx - ax, cy - ay) || 1);
    turn[i] = (Math.abs(Math.atan2(aside, ux * vx + uy * vy)) * 180 * SAMPLES) / Math.PI;
  }
  for (const rate of [across, turn]) [rate[0], rate[SAMPLES]] = [rate[1]!, rate[SAMPLES - 1]!];
  return { across, turn };
}

/** How fine the chords are where so many ribbons are drawn at once. */
export function finenessOf(ribbons: number): number {
  return Math.min(1, Math.max(FEWEST_OF_MANY, (MANY / (ribbons + 1)) ** FEWER));
}

/** Of what is in hand, whose broad lines everybody looks at. */
export const FINENESS_IN_HAND = 1.6;

/** Places on the way of a rope's strands, from 0 to 1, between which they are drawn straight; twice as fine are twice as many. */
export function chordsOf(
  { strands, length, bulge }: Pick<Rope, 'strands' | 'length' | 'bulge'>,
  { across, turn }: RopeBend,
  { spacing }: Pick<RopeLook, 'spacing'>,
  scale: MapScale,
  fineness: number,
): Float32Array {
  const pixels = pixelsPerRadian(scale);
  // A swing bends a strand by itself; on a globe all that is straight on the ground bends as well.
  const open = (Math.PI ** 2 * strands * spacing) / 2 / pixels;
  const round = scale.globeLat === null ? 0 : length ** 2 + Math.PI ** 2 * Math.abs(bulge);
  const needed = new Float64Array(SAMPLES + 1);
  for (let i = 1; i <= SAMPLES; i++) {
    const bend = Math.max((across[i - 1]! + across[i]!) / 2, round) + open;
    const smooth = (turn[i - 1]! + turn[i]!) / 2 / CORNER;
    needed[i] = needed[i - 1]! + Math.max(Math.sqrt((bend * pixels) / (8 * OFF)), smooth) / SAMPLES;
  }
  const all = needed[SAMPLES]!;
  const count = Math.min(MOST, Math.max(FEWEST, Math.ceil(all * fineness)));
  const places = new Float32Array(count + 1);
  for (let [place, i] = [1, 1]; place < count; place++) {
    const sought = (all * place) / count;
    while (needed[i]! < sought) i++;
    places[place] = (i - (needed[i]! - sought) / (needed[i]! - needed[i - 1]!)) / SAMPLES;
  }
  places[count] = 1;
  return places;
}

/** How many pixels a radian of the equator is long on a flat map, and one of the ground in the middle of a globe. */
function pixelsPerRadian({ zoom, globeLat }: MapScale): number {
  return (512 * 2 ** zoom) / (2 * Math.PI) / Math.cos(((globeLat ?? 0) * Math.PI) / 180);
}
