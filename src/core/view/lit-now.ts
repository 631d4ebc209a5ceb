import { countsAt, lifeOf, type Mode } from '../time/time-window.ts';
import type { Agreement, PlaceCode, Scope } from '../types.ts';

/** What decides what is lit at a moment. */
export interface LitNow {
  /** Decimal year. */
  readonly playhead: number;
  readonly mode: Mode;
  readonly scope: Scope;
  readonly shelfDrawn: boolean;
  /** Ids of the agreements that the selection lights, and the partners whose arcs alone are. */
  readonly selected: ReadonlySet<string>;
  readonly litPartners: readonly PlaceCode[] | null;
}

/** Of these agreements those that are lit and on the map, in their order. */
export function litOnMap(agreements: readonly Agreement[], now: LitNow): Agreement[] {
  return agreements.filter((each) => now.selected.has(each.id) && isOnMap(each, now));
}

/** Whether an agreement is on the map at a moment. */
export function isOnMap(
  agreement: Agreement,
  { playhead, mode, scope, shelfDrawn }: Pick<LitNow, 'playhead' | 'mode' | 'scope' | 'shelfDrawn'>,
): boolean {
  const life = lifeOf(agreement, scope);
  return life === null ? shelfDrawn : countsAt(life, playhead, mode);
}

/** The partners that what is lit is about: those whose arcs alone are lit, else all of its agreements'. */
export function partnersLit(
  agreements: readonly Pick<Agreement, 'id' | 'partners'>[],
  { selected, litPartners }: Pick<LitNow, 'selected' | 'litPartners'>,
): ReadonlySet<PlaceCode> {
  if (litPartners !== null) return new Set(litPartners);
  const lit = agreements.filter(({ id }) => selected.has(id));
  return new Set(lit.flatMap(({ partners }) => partners));
}
