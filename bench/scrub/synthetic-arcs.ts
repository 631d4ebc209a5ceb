import { layRopes } from '../../src/core/arcs/rope.ts';
import type { Arc } from '../../src/core/arcs/arcs.ts';
import { THEMES, type Agreement, type LngLat, type PlaceCode } from '../../src/core/types.ts';

/** A place of data/places.csv. */
export interface Seat {
  readonly code: PlaceCode;
  readonly name: string;
  readonly at: LngLat;
}

const FIRST_YEAR = 1991;
const YEARS = 34;

/** `count` arcs that begin between 1991 and 2024, spread evenly over the partners; the same ones at every call. */
export function syntheticArcs(hub: Seat, partners: readonly Seat[], count: number): Arc[] {
  const random = seeded(1991);
  const strands = Array.from({ length: count }, (_, i) => {
    const { code, at } = partners[i % partners.length]!;
    const from = FIRST_YEAR + YEARS * random();
    const to = from + [1 / 365, 1 / 12, 1][i % 3]!;
    const theme = THEMES[i % THEMES.length]!;
    return {
      // All that drawing reads of an agreement.
      agreement: { id: `synthetic-${i}`, theme } as Agreement,
      partner: code,
      partnerAt: at,
      life: { from, to, grown: Math.max(to, from + 0.35), end: Infinity },
    };
  });
  return layRopes(hub.at, strands);
}

/** Mulberry32: numbers from 0 to 1, the same ones for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
