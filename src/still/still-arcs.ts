import {
  ARC_WIDTHS,
  CHANGE_LOOKS,
  dashOf,
  DASHES,
  dimmedIn,
  HALO_OPACITY,
  KEPT_OF_CHOSEN,
  selectedLook,
} from '../core/arcs/arc-look.ts';
import { arcPath } from '../core/arcs/arc-path.ts';
import {
  drawnGrowth,
  isFullyLit,
  isHidden,
  isLit,
  strandShare,
  type ArcView,
} from '../core/arcs/arc-view.ts';
import type { Arc } from '../core/arcs/arcs.ts';
import { BandSums, bandWidth, type Band } from '../core/arcs/bands.ts';
import { isCrowd, isMany, looksAt, swingOf, type RopeLook } from '../core/arcs/rope-opening.ts';
import type { Rope } from '../core/arcs/rope.ts';
import type { Palette } from '../core/view/palette.ts';
import { changeOf, newnessAt, presenceAt } from '../core/time/time-window.ts';
import type { Theme } from '../core/types.ts';
import { curvePath } from './curve-path.ts';
import { element, number } from './svg.ts';
import type { Point, Size, StillProjection, WorldCopy } from './still-projection.ts';

/** Samples of a whole arc: a power of two, since it is halved until it fits. */
const SEGMENTS = 32;

/** A strand or a band that is drawn: where it lies, how far it is grown, how it is stroked. */
export interface DrawnLine {
  readonly rope: Rope;
  readonly swing: number;
  readonly growth: number;
  readonly theme: Theme;
  /** Whether it is of what two compared moments have in common. */
  readonly isKept: boolean;
  readonly look: ArcLook;
}

/** The arcs as SVG, in the live layer's order. */
export function stillArcs(
  arcs: readonly Arc[],
  view: ArcView,
  projection: StillProjection,
  palette: Palette,
  size: Size,
): string {
  const lines = drawnLines(arcs, view, looksAt(projection.scale, view.opened), palette);
  let svg = '';
  for (const copy of projection.copies) {
    for (const line of lines) {
      const data = projection.rim ? onGlobe(line, copy) : onPlane(line, copy, size);
      if (data) svg += stroked(data, line.look, colourOf(line, palette));
    }
  }
  return element('g', { fill: 'none', 'stroke-linecap': 'round' }, svg);
}

/**
 * What is drawn of the arcs in a view, in the live layer's order: bands, strands on the shelf, the others by the fulness of
 * their ropes and their beginning, then those in hand.
 */
export function drawnLines(
  arcs: readonly Arc[],
  view: ArcView,
  lookOf: (rope: Rope) => RopeLook,
  palette: Pick<Palette, 'calm'>,
): DrawnLine[] {
  const sums = new BandSums(arcs.filter((arc) => !isHidden(arc, view)));
  const bands = sums
    .at(view.playhead, view.mode, (rope) => lookOf(rope).strands < 1)
    .map((band): DrawnLine => {
      const { rope, theme } = band;
      const swing = swingOf(band, lookOf(rope));
      const isKept = view.mode.kind === 'compare';
      const look = bandLook(band, view, lookOf(rope), palette);
      return { rope, swing, growth: 1, theme, isKept, look };
    });
  const strands = arcs
    .filter((arc) => drawnGrowth(arc, view) > 0 && strandShare(arc, view, lookOf(arc.rope)) > 0)
    .toSorted(inOrderOf(view))
    .map((arc): DrawnLine => {
      const { rope, agreement } = arc;
      const look = lookOf(rope);
      const own = lookOfArc(arc, view, palette);
      return {
        rope,
        swing: swingOf(arc, look),
        growth: drawnGrowth(arc, view),
        theme: agreement.theme,
        isKept: isKept(arc, view),
        look: { ...own, opacity: own.opacity * strandShare(arc, view, look) },
      };
    });
  return [...bands, ...strands];
}

function colourOf({ theme, isKept }: DrawnLine, { themes, kept }: Palette): string {
  return isKept ? kept : themes[theme];
}

/** Whether an arc tells no change between two moments that are compared, and is not in hand. */
function isKept(arc: Arc, view: ArcView): boolean {
  const { life, agreement } = arc;
  if (life === null || isFullyLit(arc, view) || view.hovered.has(agreement.id)) return false;
  return changeOf(life, view.playhead, view.mode) === 'kept';
}

function bandLook(
  band: Band,
  view: ArcView,
  look: RopeLook,
  { calm }: Pick<Palette, 'calm'>,
): ArcLook {
  const width = bandWidth(band, look);
  const dash = band.theme === 'halted' ? dashes('dashed', width / 2) : null;
  const own = view.mode.kind === 'compare' ? CHANGE_LOOKS.kept.opacity : calm;
  return { width, opacity: own * dimmedIn(view) * (1 - look.strands), halo: 0, dash };
}

export interface ArcLook {
  readonly width: number;
  readonly opacity: number;
  readonly halo: number;
  readonly dash: { readonly array: string; readonly offset: string } | null;
}

/** How an arc is stroked in a view: the same rules as in the layer's shader. */
export function lookOfArc(arc: Arc, view: ArcView, { calm }: Pick<Palette, 'calm'>): ArcLook {
  const { agreement, life } = arc;
  const newness = life === null ? 0 : newnessAt(life, view.playhead);
  const presence = life === null ? 1 : presenceAt(life, view.playhead, view.mode);
  const isSelected = isFullyLit(arc, view);
  const isOfChosen = isLit(arc, view);
  const isHovered = view.hovered.has(agreement.id);
  let width = ARC_WIDTHS.calm + (ARC_WIDTHS.fresh - ARC_WIDTHS.calm) * newness;
  let opacity = calm + (1 - calm) * newness;
  const change = life && changeOf(life, view.playhead, view.mode);
  if (change)
    ({ width, opacity } = change === 'kept' && isOfChosen ? KEPT_OF_CHOSEN : CHANGE_LOOKS[change]);
  if (isHovered) [width, opacity] = [Math.max(width, ARC_WIDTHS.hovered), 1];
  const selected = selectedLook(view.selected.size);
  if (isSelected) [width, opacity] = [selected.width, 1];
  else if (!isHovered && !isOfChosen) opacity *= dimmedIn(view);
  if (life === null) width = Math.max(width, ARC_WIDTHS.shelved);
  const kind = dashOf(arc);
  return {
    width,
    opacity: opacity * presence,
    halo: isSelected ? selected.halo : 0,
    dash: kind === 'solid' ? null : dashes(kind, width / 2),
  };
}

/** SVG adds the round ends to a dash and takes them from its gap. The pattern starts in the middle of a gap, as the shader's. */
function dashes(kind: keyof typeof DASHES, r: number): { array: string; offset: string } {
  const { line, gap } = DASHES[kind];
  const flat = line.fixed + (line.radii - 2) * r;
  const clear = gap.fixed + (gap.radii + 2) * r;
  return { array: `${number(flat)} ${number(clear)}`, offset: number(-clear / 2) };
}

function inOrderOf(view: ArcView): (a: Arc, b: Arc) => number {
  const rank = (arc: Arc): number =>
    isLit(arc, view) ? 2 : view.hovered.has(arc.agreement.id) ? 1 : 0;
  const begin = ({ life }: Arc): number => life?.from ?? -Infinity;
  const fulness = ({ life, rope }: Arc): number =>
    life === null ? -1 : isCrowd(rope) ? 2 : isMany(rope) ? 1 : 0;
  // Infinities have no difference.
  return (a, b) =>
    rank(a) - rank(b) ||
    fulness(a) - fulness(b) ||
    (begin(a) === begin(b) ? 0 : begin(a) - begin(b));
}

function onPlane({ rope, swing, growth }: DrawnLine, copy: WorldCopy, size: Size): string | null {
  const samples = arcPath(rope.hubAt, rope.partnerAt, swing, SEGMENTS, growth).map(
    (at): Point => copy.place(at)!.at,
  );
  return isInSight(samples, size) ? curvePath(samples) : null;
}

function onGlobe({ rope, swing, growth }: DrawnLine, copy: WorldCopy): string | null {
  const path = arcPath(rope.hubAt, rope.partnerAt, swing, SEGMENTS, growth);
  const coordinates = path.map(([lng, lat]) => [lng, lat]);
  return copy.draw({ type: 'LineString', coordinates }) || null;
}

/** Wider than half a band, or an arc and its halo. */
const MARGIN = 16;

function isInSight(points: readonly Point[], { width, height }: Size): boolean {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return (
    Math.max(...xs) > -MARGIN &&
    Math.min(...xs) < width + MARGIN &&
    Math.max(...ys) > -MARGIN &&
    Math.min(...ys) < height + MARGIN
  );
}

function stroked(d: string, { width, opacity, halo, dash }: ArcLook, stroke: string): string {
  const line = element('path', {
    d,
    stroke,
    'stroke-width': number(width),
    'stroke-opacity': number(opacity),
    'stroke-dasharray': dash?.array,
    'stroke-dashoffset': dash?.offset,
  });
  return (halo > 0 ? glow(d, width, halo, stroke) : '') + line;
}

/** A halo that falls off with the square of the distance, in rings one over the other. */
const RINGS = 5;

function glow(d: string, width: number, halo: number, stroke: string): string {
  let svg = '';
  let below = 0;
  for (let ring = 0; ring < RINGS; ring++) {
    const near = (ring + 0.5) / RINGS;
    const wanted = HALO_OPACITY * near * near;
    const opacity = (wanted - below) / (1 - below);
    below = wanted;
    svg += element('path', {
      d,
      stroke,
      'stroke-width': number(width + 2 * halo * (1 - ring / RINGS)),
      'stroke-opacity': number(opacity),
    });
  }
  return svg;
}
