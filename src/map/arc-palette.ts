import { THEMES, type Theme } from '../core/types.ts';

/** Colours of one scheme. */
export interface ArcPalette {
  /** `#rrggbb` per theme. */
  readonly themes: Readonly<Record<Theme, string>>;
  /** `#rrggbb` of what two compared moments have in common. */
  readonly kept: string;
  /** Opacity of arcs that are no longer new, 0 to 1. */
  readonly calm: number;
}

/** Red, green and blue of every theme, 0 to 1, in the order of `THEMES`; then of what is kept. */
export function coloursOf({ themes, kept }: ArcPalette): Float32Array {
  return Float32Array.from([...THEMES.map((theme) => themes[theme]), kept].flatMap(rgb));
}

function rgb(hex: string): number[] {
  const digits = /^#(..)(..)(..)$/.exec(hex);
  if (!digits) throw new Error(`unknown colour: ${hex} - write it as #rrggbb`);
  return digits.slice(1).map((pair) => parseInt(pair, 16) / 255);
}
