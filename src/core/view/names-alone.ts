import type { Agreement, PlaceCode } from '../types.ts';

/** Whose names alone stand on the map in a talk's scene that is about somebody; null: everybody's. */
export function namesAlone(
  {
    presenting,
    selected,
    litPartner,
  }: {
    readonly presenting: boolean;
    readonly selected: ReadonlySet<string>;
    readonly litPartner: PlaceCode | null;
  },
  agreements: readonly Pick<Agreement, 'id' | 'partners'>[],
): ReadonlySet<PlaceCode> | null {
  if (!presenting || selected.size === 0) return null;
  if (litPartner !== null) return new Set([litPartner]);
  const lit = agreements.filter(({ id }) => selected.has(id));
  return new Set(lit.flatMap(({ partners }) => partners));
}
