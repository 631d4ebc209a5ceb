import type { Agreement, PlaceCode } from '../types.ts';

/** What a scene lights. */
interface Lit {
  readonly presenting: boolean;
  /** Ids of the agreements that the selection lights. */
  readonly selected: ReadonlySet<string>;
  readonly litPartners: readonly PlaceCode[] | null;
}

/** In a talk's scene that is about somebody: whose names alone stand on the map. Null: everybody's. */
export function namedAlone(
  { presenting, selected, litPartners }: Lit,
  agreements: readonly Pick<Agreement, 'id' | 'partners'>[],
): ReadonlySet<PlaceCode> | null {
  if (!presenting || selected.size === 0) return null;
  if (litPartners !== null) return new Set(litPartners);
  const lit = agreements.filter(({ id }) => selected.has(id));
  return new Set(lit.flatMap(({ partners }) => partners));
}
