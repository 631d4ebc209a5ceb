import { countsAt, type Mode } from './time-window.ts';
import type { Arc } from './arcs.ts';
import type { Nature, PlaceCode } from './types.ts';

/** The natures that headline counts take in. */
export const COUNTED_NATURES: ReadonlySet<Nature> = new Set<Nature>(['agreement', 'contract']);

/** Headline numbers: each agreement once, whatever its number of partners. */
export interface Counts {
  readonly agreements: number;
  readonly partners: number;
}

/** How many agreements and contracts count at a playhead, and with how many partners. */
export function countsOf(arcs: readonly Arc[], playhead: number, mode: Mode): Counts {
  const agreements = new Set<string>();
  const partners = new Set<PlaceCode>();
  for (const { agreement, partner, life } of arcs) {
    if (!COUNTED_NATURES.has(agreement.nature)) continue;
    if (life === null || !countsAt(life, playhead, mode)) continue;
    agreements.add(agreement.id);
    partners.add(partner);
  }
  return { agreements: agreements.size, partners: partners.size };
}

/** How many records each partner has on the map at a playhead; the shelf's count where it is drawn. */
export function recordsByPartner(
  arcs: readonly Arc[],
  playhead: number,
  mode: Mode,
  shelfDrawn: boolean,
): Map<PlaceCode, number> {
  const records = new Map<PlaceCode, number>();
  for (const { partner, life } of arcs) {
    if (life === null ? shelfDrawn : countsAt(life, playhead, mode)) {
      records.set(partner, (records.get(partner) ?? 0) + 1);
    }
  }
  return records;
}
