import type { Arc } from './arcs.ts';
import { countsAt, type Mode } from './time-window.ts';
import type { Nature, PlaceCode } from './types.ts';

/** The headline: agreements and contracts, and with how many countries. */
export interface Counts {
  readonly agreements: number;
  readonly partners: number;
}

/** What the headline counts; deliveries, milestones, talks, restrictions and mandates are shown but not counted. */
export const COUNTED: ReadonlySet<Nature> = new Set<Nature>(['agreement', 'contract']);

/**
 * The headline for these arcs at a playhead: each agreement once, whatever the number of its partners, and each partner
 * once. What stands on the shelf does not count.
 */
export function countsOf(
  arcs: Iterable<Pick<Arc, 'agreement' | 'partner' | 'life'>>,
  playhead: number,
  mode: Mode,
): Counts {
  const agreements = new Set<string>();
  const partners = new Set<PlaceCode>();
  for (const { agreement, partner, life } of arcs) {
    if (life === null || !COUNTED.has(agreement.nature) || !countsAt(life, playhead, mode))
      continue;
    agreements.add(agreement.id);
    partners.add(partner);
  }
  return { agreements: agreements.size, partners: partners.size };
}

/** How many records each partner has on the map at a playhead; those of the shelf where it is drawn. */
export function recordsByPartner(
  arcs: Iterable<Pick<Arc, 'partner' | 'life'>>,
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
