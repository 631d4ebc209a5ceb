import { layRopes, type LooseStrand, type Rope } from './rope.ts';
import { lifeOf } from '../time/time-window.ts';
import type { Overview, LngLat, PlaceCode } from '../types.ts';

/**
 * One agreement's arc to one partner, in its rope. Its place depends on the data alone, so that nothing moves aside when
 * time goes on or a filter is set.
 */
export interface Arc extends LooseStrand {
  readonly hubAt: LngLat;
  readonly rope: Rope;
  /** Its place, in strands from the rope's middle, positive to the left of travel: whole or half. */
  readonly lane: number;
}

/** Every arc of a dataset, in the order of its agreements (by date, then id; undated last), laid in ropes. */
export function arcsOf({ agreements, places, scope }: Overview): Arc[] {
  const at = new Map(places.map((place) => [place.code, place.at]));
  const placeOf = (code: PlaceCode): LngLat => {
    const found = at.get(code);
    if (!found)
      throw new Error(`no place for "${code}" - add it to places.csv and run npm run data`);
    return found;
  };
  const strands = agreements.flatMap((agreement): LooseStrand[] => {
    const life = lifeOf(agreement, scope);
    return agreement.partners.map((partner) => ({
      agreement,
      partner,
      partnerAt: placeOf(partner),
      life,
    }));
  });
  return layRopes(placeOf(scope.hub), strands);
}
