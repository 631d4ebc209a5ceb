import { angularDistance } from '../globe/great-circle.ts';
import { THEMES, type Agreement, type LngLat, type PlaceCode } from '../types.ts';
import { pointOnArc } from './arc-path.ts';
import { bulgeOf, highestOf } from './bulge.ts';
import type { Arc } from './arcs.ts';
import type { Life } from '../time/time-window.ts';

/** The arcs of one partner, which lie side by side. */
export interface Rope {
  readonly partner: PlaceCode;
  readonly hubAt: LngLat;
  readonly partnerAt: LngLat;
  /** Swing of its middle, and its length, in radians. */
  readonly bulge: number;
  readonly length: number;
  /** Latitude of its middle, in degrees. */
  readonly middle: number;
  /** The highest latitude that it reaches, north or south, in degrees. */
  readonly poleward: number;
  /** How many strands it has, whatever is on the map. */
  readonly strands: number;
}

/** An arc that has yet to find its place in a rope. */
export interface LooseStrand {
  readonly agreement: Agreement;
  readonly partner: PlaceCode;
  readonly partnerAt: LngLat;
  /** Null: on the shelf. */
  readonly life: Life | null;
}

/** A rope of so many strands. */
export function ropeOf(
  partner: PlaceCode,
  hubAt: LngLat,
  partnerAt: LngLat,
  strands: number,
  bulge = bulgeOf(hubAt, partnerAt),
): Rope {
  const [, middle] = pointOnArc(hubAt, partnerAt, bulge, 0.5);
  const length = angularDistance(hubAt, partnerAt);
  const [poleward] = highestOf(hubAt, partnerAt, bulge);
  return { partner, hubAt, partnerAt, bulge, length, middle, poleward, strands };
}

/**
 * Lays strands into one rope per partner: by theme in the legend's order, so that the halted lie outermost, then by
 * date, the shelf behind the dated. The strands come back in the order they were given in.
 */
export function layRopes(hubAt: LngLat, loose: readonly LooseStrand[]): Arc[] {
  const members = new Map<PlaceCode, number[]>();
  loose.forEach(({ partner }, i) => {
    const known = members.get(partner);
    if (known) known.push(i);
    else members.set(partner, [i]);
  });
  const laid = new Array<Arc>(loose.length);
  for (const [partner, indices] of members) {
    const rope = ropeOf(partner, hubAt, loose[indices[0]!]!.partnerAt, indices.length);
    indices.sort((a, b) => inRope(loose[a]!, loose[b]!) || a - b);
    indices.forEach((index, place) => {
      laid[index] = { ...loose[index]!, hubAt, rope, lane: place - (indices.length - 1) / 2 };
    });
  }
  return laid;
}

function inRope(a: LooseStrand, b: LooseStrand): number {
  const byTheme = THEMES.indexOf(a.agreement.theme) - THEMES.indexOf(b.agreement.theme);
  return byTheme || begin(a) - begin(b);
}

const begin = ({ life }: LooseStrand): number => life?.from ?? Number.MAX_VALUE;
