import type { Agreement, PlaceCode } from '../types.ts';
import { partnersLit, type LitNow } from './lit-now.ts';

/** So many partners may be chosen, whose places are on the map whatever the moment, and whose names come before all others. */
const MOST = 5;

/** The partners that what is chosen is about; none where they are many. */
export function partnersChosen(
  agreements: readonly Pick<Agreement, 'id' | 'partners'>[],
  now: Pick<LitNow, 'selected' | 'litPartners'>,
): ReadonlySet<PlaceCode> {
  const lit = partnersLit(agreements, now);
  return lit.size > MOST ? new Set() : lit;
}

/**
 * How many records each partner has that stands on the map: those with any, and with none those that are chosen, which have an
 * empty ring where nothing is drawn of them at this moment.
 */
export function standingPartners(
  records: ReadonlyMap<PlaceCode, number>,
  chosen: ReadonlySet<PlaceCode>,
): ReadonlyMap<PlaceCode, number> {
  const empty = [...chosen].filter((code) => !records.has(code));
  return empty.length === 0
    ? records
    : new Map([...records, ...empty.map((code) => [code, 0] as const)]);
}
