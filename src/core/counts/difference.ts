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
  /** How many of those made the headline counts: of chosen partners, and where a filter is set, each record. */
  readonly counted: number;
  readonly inRecords: boolean;
  /** Whether what is only reported is among those counted. */
  readonly withReported: boolean;
  /** Whether it is of chosen partners, who are not told as new ones. */
  readonly ofChosen: boolean;
}

/** The difference between two moments, in either order, among these arcs; what stands on the shelf is in neither. */
export function differenceBetween(
  arcs: Iterable<Pick<Arc, 'agreement' | 'partner' | 'life'>>,
  one: number,
  other: number,
  {
    withReported = false,
    inRecords = false,
    ofChosen = false,
  }: {
    readonly withReported?: boolean;
    readonly inRecords?: boolean;
    readonly ofChosen?: boolean;
  } = {},
): Difference {
  const isTold = (agreement: Agreement): boolean => inRecords || isCounted(agreement, withReported);
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
    if (isTold(agreement) && !isProgramme(agreement)) (isNew ? after : before).add(partner);
  }
  return {
    since,
    until,
    made: [...made],
    ended: [...ended],
    newPartners: [...after].filter((partner) => !before.has(partner)),
    counted: [...made].filter(isTold).length,
    withReported,
    inRecords,
    ofChosen,
  };
}

/** What is compared: arcs that are shown, and a slider month. */
export interface Compared {
  readonly shownArcs: Iterable<Pick<Arc, 'agreement' | 'partner' | 'life'>>;
  readonly mode: Mode;
  readonly month: number;
  readonly scope: Scope;
  readonly withReported: boolean;
  /** What a filter leaves; null where none is set. Its partners are null where they are chosen ones. */
  readonly drawn?: { readonly partners: number | null } | null;
  /** Whether the arcs are those of chosen partners alone. */
  readonly ofChosen?: boolean;
}

/** The difference that a mode asks for at a month; null where it compares none. */
export function differenceAt(compared: Compared): Difference | null {
  const { shownArcs, mode, month, scope, withReported, drawn = null } = compared;
  if (mode.kind !== 'compare') return null;
  const ofChosen = compared.ofChosen === true || drawn?.partners === null;
  const inRecords = !withReported && (ofChosen || drawn !== null);
  return differenceBetween(shownArcs, playheadOfMonth(month, scope), mode.since, {
    withReported,
    inRecords,
    ofChosen,
  });
}
