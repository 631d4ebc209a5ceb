import { countsAt, lifeOf, type Mode } from '../time/time-window.ts';
import type { Agreement, Scope } from '../types.ts';
import type { Selection } from './view.ts';

interface Shown {
  readonly selection: Selection;
  readonly shownAgreements: readonly Agreement[];
  /** Ids of the agreements that the selection lights. */
  readonly selected: ReadonlySet<string>;
  readonly scope: Scope;
  readonly playhead: number;
  readonly mode: Mode;
  readonly shelfDrawn: boolean;
}

/** The agreements of the chosen band that are on the map now, in the order of the data; none where no band is chosen. */
export function inBand(shown: Shown): Agreement[] {
  if (shown.selection.kind !== 'band') return [];
  return shown.shownAgreements.filter((agreement) => {
    if (!shown.selected.has(agreement.id)) return false;
    const life = lifeOf(agreement, shown.scope);
    return life === null ? shown.shelfDrawn : countsAt(life, shown.playhead, shown.mode);
  });
}
