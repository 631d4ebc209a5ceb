import type { EmbedOptions } from './embed-options.ts';

/** The map's height: nine sixteenths of its width, neither a strip on a phone nor taller than a screen. In pixels. */
const ASPECT = 9 / 16;
const LOWEST_MAP = 240;
const HIGHEST_MAP = 560;
/** Below this width the clock stands above its track (see EmbedDock). */
export const NARROW = 520;
/** What the dock and the credit below it take. */
const DOCK = { min: { narrow: 68, wide: 68 }, full: { narrow: 172, wide: 124 } };

/**
 * The height that an embed needs at a width, both in pixels. Of the width alone: a height that followed from the height
 * it was given would never come to rest in a host that does what it is told.
 */
export function wantedHeight(width: number, chrome: EmbedOptions['chrome']): number {
  const map = Math.min(Math.max(width * ASPECT, LOWEST_MAP), HIGHEST_MAP);
  return Math.round(map) + DOCK[chrome][width < NARROW ? 'narrow' : 'wide'];
}
