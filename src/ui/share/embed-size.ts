import { USUAL_COLUMN, wantedHeight } from '../../embed/wanted-height.ts';
import { fold } from '../../core/text/search-fold.ts';

/** The sizes on offer, width by height in pixels; null is the whole width of the column. */
export const SIZES = {
  responsive: [null, wantedHeight(USUAL_COLUMN, 'full')],
  '720x480': [720, 480],
  '640x400': [640, 400],
  '390x520': [390, 520],
} as const;
export type SizeName = keyof typeof SIZES | 'custom';

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** What the embed page can be read at, in pixels. */
export const WIDTHS: Bounds = { least: 280, most: 4000 };
export const HEIGHTS: Bounds = { least: 240, most: 4000 };

/** A side as typed, in whole pixels and any digits; null where it is no number or out of bounds. */
export function parseSide(text: string, { least, most }: Bounds): number | null {
  const side = /^\s*[\d٠-٩۰-۹]+\s*$/.test(text) ? Number(fold(text)) : NaN;
  return side >= least && side <= most ? side : null;
}
