import type { Arc } from '../arcs/arcs.ts';
import { playheadOfMonth } from '../time/scope.ts';
import { changeOf, type Mode } from '../time/time-window.ts';
import type { Agreement, PlaceCode, Scope } from '../types.ts';
import { isCounted, isProgramme } from './counts.ts';

/** What two moments differ in; times are decimal years, agreements in the order of the arcs. */
export interface Difference {
  /** The earlier moment and the later. */
  readonly since: number;
  readonly until: number;
  /** Made between them, whether or not they have ended by the later. */
  readonly made: readonly Agreement[];
  /** Ended between them. */
  readonly ended: readonly Agreement[];
  /** Partners of an agreement by the later moment that had none by the earlier, as the headline counts. */
  readonly newPartners: readonly PlaceCode[];
  /** How much of it the headline counts. */
  readonly counted: { readonly made: number; readonly ended: number };
}

/** The difference between two moments, in either order, among these arcs; what stands on the shelf is in neither. */
export function differenceBetween(
  arcs: Iterable<Pick<Arc, 'agreement' | 'partner' | 'life'>>,
  one: number,
  other: number,
  withReported = false,
): Difference {
  const [since, until] = [Math.min(one, other), Math.max(one, other)];
  const made = new Set<Agreement>();
  const ended = new Set<Agreement>();
  const before = new Set<PlaceCode>();
  const after = new Set<PlaceCode>();
  for (const { agreement, partner, life } of arcs) {
    if (life === null || life.from >= until) continue;
    const isNew = life.from >= since;
    if (isNew) made.add(agreement);
    if (changeOf(life, until, { kind: 'compare', since }) === 'ended') ended.add(agreement);
    if (isCounted(agreement, withReported) && !isProgramme(agreement))
      (isNew ? after : before).add(partner);
  }
  const counted = (agreements: ReadonlySet<Agreement>): number =>
    [...agreements].filter((agreement) => isCounted(agreement, withReported)).length;
  return {
    since,
    until,
    made: [...made],
    ended: [...ended],
    newPartners: [...after].filter((partner) => !before.has(partner)),
    counted: { made: counted(made), ended: counted(ended) },
  };
}

/** What is compared: arcs that are shown, and a slider month. */
export interface Compared {
  readonly shownArcs: Iterable<Pick<Arc, 'agreement' | 'partner' | 'life'>>;
  readonly mode: Mode;
  readonly month: number;
  readonly scope: Scope;
  readonly withReported: boolean;
}

/** The difference that a mode asks for at a month; null where it compares none. */
export function differenceAt(compared: Compared): Difference | null {
  const { shownArcs, mode, month, scope, withReported } = compared;
  if (mode.kind !== 'compare') return null;
  return differenceBetween(shownArcs, playheadOfMonth(month, scope), mode.since, withReported);
}
