import type { EmbedOptions } from './embed-options.ts';

/** The map's height: nine sixteenths of its width, neither a strip on a phone nor taller than a screen. In pixels. */
const ASPECT = 9 / 16;
const LOWEST_MAP = 240;
const HIGHEST_MAP = 560;
/** Below this width the title stands above the map, and the clock above its track (see EmbedApp and EmbedDock). */
const NARROW = 520;
/** What all but the map and the legend takes. */
const CHROME = { min: { narrow: 93, wide: 93 }, full: { narrow: 262, wide: 144 } };
/** From so wide a frame on the legend has so many pixels (see EmbedLegend), the widest first. */
const LEGEND = [
  { from: 960, takes: 24 },
  { from: 560, takes: 42 },
  { from: 400, takes: 60 },
] as const;

/**
 * The height that an embed needs at a width, both in pixels. Of the width alone: a height that followed from the height
 * it was given would never come to rest in a host that does what it is told.
 */
export function wantedHeight(width: number, chrome: EmbedOptions['chrome']): number {
  const map = Math.min(Math.max(width * ASPECT, LOWEST_MAP), HIGHEST_MAP);
  const legend = chrome === 'min' ? 0 : (LEGEND.find(({ from }) => width >= from)?.takes ?? 0);
  return Math.round(map) + CHROME[chrome][width < NARROW ? 'narrow' : 'wide'] + legend;
}

/** A frame as wide as its column is pasted with the height for a usual one, in pixels: the frame then asks for its own. */
export const USUAL_COLUMN = 720;
