import { barsOverTime, type YearBar } from '../counts/bars.ts';
import type { Mode } from '../time/time-window.ts';
import type { Agreement, PlaceCode, Scope } from '../types.ts';

/** What decides whose bars stand over the slider. */
interface BarsNow {
  /** What the filters let through. */
  readonly shownAgreements: readonly Agreement[];
  /** Ids of the agreements that the selection lights. */
  readonly selected: ReadonlySet<string>;
  /** The partners whose arcs alone are lit; null where all are. */
  readonly litPartners: readonly PlaceCode[] | null;
  readonly scope: Scope;
}

/** The bars of what is shown at any playhead, of that the chosen partners' own; faint but for what is counted then. */
export function barsNow({
  shownAgreements,
  selected,
  litPartners,
  scope,
}: BarsNow): (playhead: number, mode: Mode) => YearBar[] {
  const own = litPartners ? shownAgreements.filter(({ id }) => selected.has(id)) : shownAgreements;
  return barsOverTime(own, scope);
}
