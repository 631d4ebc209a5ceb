import type { Arc } from './arcs.ts';
import {
  changeOf,
  growthAt,
  newnessAt,
  presenceAt,
  untilOf,
  type Mode,
} from '../time/time-window.ts';
import type { PlaceCode } from '../types.ts';
import { standsForOthers, type RopeLook } from './rope-opening.ts';

/** How the arcs are read: all that, besides the data and the camera, decides what is drawn. */
export interface ArcView {
  /** Decimal year. */
  readonly playhead: number;
  readonly mode: Mode;
  /** Ids of the agreements which a filter hides; null if none does. */
  readonly hiddenAgreements: ReadonlySet<string> | null;
  /** The partners whose arcs alone a filter lets through: what has many parties is one line to each of them. Empty: everybody's. */
  readonly askedPartners: ReadonlySet<PlaceCode>;
  /** Ids of agreements. */
  readonly selected: ReadonlySet<string>;
  /** The partners whose arcs alone are lit of what is selected: what has many parties is no bundle. Null: all of them are. */
  readonly litPartners: readonly PlaceCode[] | null;
  readonly hovered: ReadonlySet<string>;
  /** Partners whose ropes are open, whatever the zoom. */
  readonly opened: ReadonlySet<PlaceCode>;
  /** Whether the arcs on the shelf are drawn, dotted. */
  readonly showShelf: boolean;
  /** Whether it is shown to an audience. */
  readonly presenting: boolean;
  /** Whether an arc is drawn whole as soon as it begins. */
  readonly reducedMotion: boolean;
}

/** How much of an arc is drawn in a view, 0 (not drawn) to 1 (whole). What is selected is whole once it has begun. */
export function drawnGrowth(arc: Arc, view: ArcView): number {
  if (isHidden(arc, view)) return 0;
  if (arc.life === null) return view.showShelf ? 1 : 0;
  if (presenceAt(arc.life, view.playhead, view.mode) === 0) return 0;
  const growth = growthAt(arc.life, untilOf(view.playhead, view.mode));
  const isWhole = view.reducedMotion || isLit(arc, view);
  return isWhole && growth > 0 ? 1 : growth;
}

/** Whether an arc is one of those that a selection lights. */
export function isLit(
  { agreement, partner }: Pick<Arc, 'agreement' | 'partner'>,
  { selected, litPartners }: Pick<ArcView, 'selected' | 'litPartners'>,
): boolean {
  return selected.has(agreement.id) && (litPartners === null || litPartners.includes(partner));
}

/**
 * Whether an arc is drawn as one in hand, in full colour: it is lit, and of partners whose two moments are compared it is one
 * that was made between them.
 */
export function isFullyLit(
  arc: Pick<Arc, 'agreement' | 'partner' | 'life'>,
  view: ArcView,
): boolean {
  if (!isLit(arc, view)) return false;
  if (view.litPartners === null || arc.life === null) return true;
  const change = changeOf(arc.life, view.playhead, view.mode);
  return change === null || change === 'made';
}

/** Whether a filter hides an arc. */
export function isHidden(
  { agreement, partner }: Pick<Arc, 'agreement' | 'partner'>,
  view: Pick<ArcView, 'hiddenAgreements' | 'askedPartners'>,
): boolean {
  return isUnasked(partner, view) || isHiddenAgreement(agreement, view);
}

/** Whether a filter hides an agreement, to whomever its arcs go. */
function isHiddenAgreement(
  { id }: Pick<Arc['agreement'], 'id'>,
  { hiddenAgreements }: Pick<ArcView, 'hiddenAgreements'>,
): boolean {
  return hiddenAgreements?.has(id) ?? false;
}

/** Whether a filter asks for partners, and not for this one. */
function isUnasked(partner: PlaceCode, { askedPartners }: Pick<ArcView, 'askedPartners'>): boolean {
  return askedPartners.size > 0 && !askedPartners.has(partner);
}

/**
 * How much of a strand is seen in a rope that lies so, 0 to 1: the calm ones of a rope that shows bands are not; new ones
 * (of two moments compared, those made or ended between them), those on the shelf and those in hand always are.
 * Of a crowd that lies closer than a quarter of a pixel some stand for all.
 */
export function strandShare(arc: Arc, view: ArcView, look: RopeLook): number {
  const { strands } = look;
  if (strands === 1 || isLit(arc, view) || view.hovered.has(arc.agreement.id)) return 1;
  if (!standsForOthers(arc.lane, look)) return 0;
  if (arc.life === null) return 1;
  const change = changeOf(arc.life, view.playhead, view.mode);
  if (change === null ? newnessAt(arc.life, view.playhead) > 0 : change !== 'kept') return 1;
  return strands;
}
