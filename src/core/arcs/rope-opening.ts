import type { PlaceCode } from '../types.ts';
import type { Arc } from './arcs.ts';
import type { Rope } from './rope.ts';

/**
 * How far apart the strands of a rope lie: a function of the rope, of the scale of the map, and of whether the rope is
 * pointed at or chosen. Live layer, still, first picture, picker, film and arcs.geojson all go by it. Lengths are CSS
 * pixels across a rope's middle.
 */

/** Between the middles of neighbouring strands: at rest, and of a rope that is open. */
const AT_REST = 1.8;
const OPEN = 8;
/** A rope opens between these zoom levels. */
const OPENS = { from: 3.5, to: 5 } as const;
/** How wide a rope gets at rest, and where it is open because somebody points at it. */
const WIDEST_AT_REST = 26;
const WIDEST_POINTED = 160;
/** Nor is it wider than this part of its length. */
const WIDEST_BY_LENGTH = 0.6;
/** Strands that are nearer than this are none to the eye. */
const NEAREST = 1;
/** Of more than this a reader wants a number: such a rope shows bands at any opening. */
const MOST_STRANDS = 100;
/** Bands have gone when a rope has opened by this part. */
const BANDS_GONE = 1 / 3;

/** The scale of a map: its zoom, and on a globe the latitude in the middle of the view, which gives the globe its size. */
export interface MapScale {
  readonly zoom: number;
  /** Null on a flat map. */
  readonly globeLat: number | null;
}

/** The scale of a map at rest that stands for those which have none: about that of a desk. */
export const USUAL_SCALE: MapScale = { zoom: 2.5, globeLat: null };

/** How a rope lies. */
export interface RopeLook {
  /** Between the middles of neighbouring strands, in pixels and in radians of the sphere. */
  readonly spacing: number;
  readonly radians: number;
  /** How much of its calm strands is seen, 1 to 0; the rest is that of its bands. */
  readonly strands: number;
}

/** How a rope lies on a map of that scale; `opened` is 0 at rest and 1 where it is pointed at or chosen. */
export function ropeLook(rope: Rope, scale: MapScale, opened = 0): RopeLook {
  const { strands } = rope;
  const pixel = radiansPerPixel(rope, scale);
  const byLength = (WIDEST_BY_LENGTH * rope.length) / pixel / strands;
  const closed = Math.min(AT_REST, WIDEST_AT_REST / strands, byLength);
  const byZoom = part(scale.zoom, OPENS.from, OPENS.to);
  const pointed = Math.max(closed, Math.min(OPEN, WIDEST_POINTED / strands, byLength));
  const zoomed = Math.max(closed, Math.min(OPEN, byLength));
  const opens = strands <= MOST_STRANDS;
  const spacing = opens
    ? Math.max(closed + opened * (pointed - closed), closed + byZoom * (zoomed - closed))
    : closed;
  return { spacing, radians: spacing * pixel, strands: shownStrands() };

  function shownStrands(): number {
    if (!isMany(rope) && closed >= NEAREST) return 1;
    return opens ? part(Math.max(opened, byZoom), 0, BANDS_GONE) : 0;
  }
}

/** How each rope lies where those of some partners are open. */
export function looksAt(scale: MapScale, opened: ReadonlySet<PlaceCode>): (rope: Rope) => RopeLook {
  const known = new Map<Rope, RopeLook>();
  return (rope) => {
    let look = known.get(rope);
    if (!look) known.set(rope, (look = ropeLook(rope, scale, opened.has(rope.partner) ? 1 : 0)));
    return look;
  };
}

/** So many pixels of a crowded rope's width have one strand, which stands for all that would lie on them. */
const CELL = 0.25;

/** Whether a strand is drawn where several lie within a `CELL`: thousands of new ones would be drawn over one another. */
export function standsForOthers(lane: number, { spacing }: Pick<RopeLook, 'spacing'>): boolean {
  const cells = spacing / CELL;
  return cells >= 1 || Math.floor(lane * cells) !== Math.floor((lane - 1) * cells);
}

/** Swing of a strand in a rope that lies so, in radians. */
export function swingOf({ rope, lane }: Pick<Arc, 'rope' | 'lane'>, look: RopeLook): number {
  return rope.bulge + lane * look.radians;
}

/** Whether a rope has so many strands that they are bands at rest, at any scale. */
export function isMany({ strands }: Pick<Rope, 'strands'>): boolean {
  return strands * AT_REST > WIDEST_AT_REST;
}

/** Whether a rope has so many strands that it never opens. */
export function isCrowd({ strands }: Pick<Rope, 'strands'>): boolean {
  return strands > MOST_STRANDS;
}

/** The angle on the sphere that a pixel across the rope's middle shows: Mercator stretches it with the latitude. */
function radiansPerPixel({ middle }: Rope, { zoom, globeLat }: MapScale): number {
  const lat = globeLat ?? Math.min(80, Math.max(-80, middle));
  return (Math.cos((lat * Math.PI) / 180) * 2 * Math.PI) / (512 * 2 ** zoom);
}

function part(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
