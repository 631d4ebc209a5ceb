import type { LngLat, PlaceCode } from '../../core/types.ts';

/** A place that the project has not and a table of one's own may name: it is lent to a map that names it. */
export interface PlaceBeside {
  readonly code: PlaceCode;
  readonly seat: string;
  readonly at: LngLat;
  readonly names: { readonly en: string; readonly ar: string; readonly tr: string };
  /** Further names, in any language. */
  readonly others: readonly string[];
}

export const placeBeside = (
  code: string,
  seat: string,
  at: LngLat,
  [en, ar, tr]: readonly [string, string, string],
  ...others: string[]
): PlaceBeside => ({ code: code as PlaceCode, seat, at, names: { en, ar, tr }, others });
