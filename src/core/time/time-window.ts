import { endOfDay, startOfDay } from './day.ts';
import { endOfScope, standing } from './scope.ts';
import type { Agreement, Scope } from '../types.ts';

/**
 * What is drawn at a playhead and how far it is grown: a pure function of (data, playhead, mode), so that scrubbing
 * back and forth, playing and opening a link agree. Times are decimal years.
 */

/** The ways to read the playhead. `years` is the window's length, `since` another moment that this one is compared with. */
export type Mode =
  | { readonly kind: 'so-far' }
  | { readonly kind: 'window'; readonly years: number }
  | { readonly kind: 'in-force' }
  | { readonly kind: 'compare'; readonly since: number };

/**
 * An agreement's life as times: it is dated somewhere between `from` and `to`, begins to grow at `from`, is whole at
 * `grown` and ends at `end`, the last possible day of it (Infinity if that is not known).
 */
export interface Life {
  readonly from: number;
  readonly to: number;
  readonly grown: number;
  readonly end: number;
}

/** The shortest span over which an arc grows, in years, so that a day is seen to grow when played. */
const SHORTEST_GROWTH = 0.35;

/** How long an arc counts as new, in years. */
export const NEW_FOR = 1;

/** How long an ended arc takes to fade in `in force` mode, in years. */
export const FADE_FOR = 0.35;

/** The life of an agreement on the timeline, or null if it stands on the shelf. It is whole by the end of the scope. */
export function lifeOf({ date, end }: Pick<Agreement, 'date' | 'end'>, scope: Scope): Life | null {
  if (date.interval === null || standing(date, scope) !== 'timeline') return null;
  const from = startOfDay(date.interval.from);
  const to = endOfDay(date.interval.to);
  return {
    from,
    to,
    grown: Math.min(Math.max(to, from + SHORTEST_GROWTH), endOfScope(scope)),
    end: end === null ? Infinity : endOfDay(end.interval.to),
  };
}

/** How much of an arc is drawn at a playhead, 0 to 1. */
export function growthAt({ from, grown }: Life, playhead: number): number {
  if (playhead <= from) return 0;
  return Math.min(1, (playhead - from) / (grown - from));
}

/** The moment up to which a mode shows what has begun: the playhead, or the later of two that are compared. */
export function untilOf(playhead: number, mode: Mode): number {
  return mode.kind === 'compare' ? Math.max(playhead, mode.since) : playhead;
}

/** What has become of an agreement between two moments that are compared. */
export type Change = 'made' | 'ended' | 'kept';

/** What has become of one that had begun by the later of two moments; null where the mode compares none. */
export function changeOf({ from, end }: Life, playhead: number, mode: Mode): Change | null {
  if (mode.kind !== 'compare') return null;
  const until = untilOf(playhead, mode);
  const since = Math.min(playhead, mode.since);
  if (end >= since && end < until) return 'ended';
  return from >= since ? 'made' : 'kept';
}

/** How visible an agreement is at a playhead, 0 to 1: whether its mode shows it, and the fade of one that has ended. */
export function presenceAt(life: Life, playhead: number, mode: Mode): number {
  if (untilOf(playhead, mode) <= life.from) return 0;
  switch (mode.kind) {
    case 'so-far':
    case 'compare':
      return 1;
    case 'window':
      return playhead - mode.years < life.to ? 1 : 0;
    case 'in-force':
      return Math.min(1, Math.max(0, 1 - (playhead - life.end) / FADE_FOR));
  }
}

/** Whether it counts at a playhead: it has begun, and the mode takes it in. A fading arc no longer counts. */
export function countsAt(life: Life, playhead: number, mode: Mode): boolean {
  return presenceAt(life, playhead, mode) === 1;
}

/** How new it is at a playhead, 1 to 0: new for 12 months after its date, calming down over the last three of them. */
export function newnessAt({ to }: Life, playhead: number): number {
  return Math.min(1, Math.max(0, (to + NEW_FOR - playhead) / (NEW_FOR / 4)));
}
