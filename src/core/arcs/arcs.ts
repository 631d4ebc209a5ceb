import { swingOfStrand } from './arc-path.ts';
import { lifeOf, type Life } from '../time/time-window.ts';
import type { Agreement, Overview, LngLat, PlaceCode } from '../types.ts';

/** One agreement's arc to one partner. */
export interface Arc {
  readonly agreement: Agreement;
  readonly partner: PlaceCode;
  readonly hubAt: LngLat;
  readonly partnerAt: LngLat;
  /** Sideways swing of its path, in radians: see arc-path.ts. */
  readonly swing: number;
  /** Null: on the shelf. */
  readonly life: Life | null;
}

/**
 * Every arc of a dataset, in the order of its agreements (by date, then id; undated last), which is also the order of
 * the strands in each partner's fan.
 */
export function arcsOf({ agreements, places, scope }: Overview): Arc[] {
  const at = new Map(places.map((place) => [place.code, place.at]));
  const placeOf = (code: PlaceCode): LngLat => {
    const found = at.get(code);
    if (!found)
      throw new Error(`no place for "${code}" - add it to places.csv and run npm run data`);
    return found;
  };
  const strands = new Map<PlaceCode, number>();
  for (const { partners } of agreements) {
    for (const partner of partners) strands.set(partner, (strands.get(partner) ?? 0) + 1);
  }
  const next = new Map<PlaceCode, number>();
  const hubAt = placeOf(scope.hub);
  return agreements.flatMap((agreement) => {
    const life = lifeOf(agreement, scope);
    return agreement.partners.map((partner) => {
      const strand = next.get(partner) ?? 0;
      next.set(partner, strand + 1);
      const partnerAt = placeOf(partner);
      const swing = swingOfStrand(hubAt, partnerAt, strand, strands.get(partner)!);
      return { agreement, partner, hubAt, partnerAt, swing, life };
    });
  });
}
