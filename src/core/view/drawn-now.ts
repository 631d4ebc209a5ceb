import type { Arc } from '../arcs/arcs.ts';
import { isCounted, isProgramme, type RecordCounts } from '../counts/counts.ts';
import { countsAt, type Mode } from '../time/time-window.ts';
import { says } from '../record/about.ts';
import type { Agreement, Overview, PlaceCode } from '../types.ts';
import { isFiltered, type Filters } from './filter.ts';

/** All that is drawn, whatever its nature: each record once, how many of them are firm, and each partner once. */
export interface Drawn extends RecordCounts {
  /** Null of chosen partners, who are named instead. */
  readonly partners: number | null;
  /** How many of them have no date, where these are told apart. */
  readonly undated?: number;
}

type DrawnArc = Pick<Arc, 'partner' | 'life'> & {
  readonly agreement: Pick<Agreement, 'id' | 'nature' | 'confidence' | 'partners'>;
};

/** With so few of them a headline of agreements and contracts is belied by what is drawn beside them. */
const HARDLY_ANY = 1;

/** What arcs are drawn at a playhead, the shelf where it is drawn; of chosen partners a programme of many is no firm agreement. */
export function drawnOf(
  arcs: Iterable<DrawnArc>,
  playhead: number,
  mode: Mode,
  shelfDrawn: boolean,
  ofChosen: boolean,
): Drawn {
  const records = new Map<string, boolean>();
  const partners = new Set<PlaceCode>();
  for (const { agreement, partner, life } of arcs) {
    if (!(life === null ? shelfDrawn : countsAt(life, playhead, mode))) continue;
    const isFirm = isCounted(agreement, false) && !(ofChosen && isProgramme(agreement));
    records.set(agreement.id, isFirm);
    partners.add(partner);
  }
  const firm = [...records.values()].filter(Boolean).length;
  return { records: records.size, firm, partners: ofChosen ? null : partners.size };
}

/**
 * What the headline counts where agreements and contracts would say too little: all that is drawn. So of a filtered map, since of
 * what was halted or handed over hardly anything is an agreement or contract; and where hardly any is made yet, `agreements` being
 * how many the headline would count at that playhead, while other records are drawn. Data that do not say what their records are
 * have them all counted, those without a date too where they are drawn. Null where it counts those, where two moments
 * are compared without a filter, and where the reader has the reported agreements counted too.
 */
export function drawnToTell(
  {
    filters,
    withReported,
    shownArcs,
    mode,
    dataset,
  }: {
    readonly filters: Filters;
    readonly withReported: boolean;
    readonly shownArcs: readonly Arc[];
    readonly mode: Mode;
    readonly dataset: Pick<Overview, 'about'>;
  },
  playhead: number,
  shelfDrawn: boolean,
  agreements: number,
): Drawn | null {
  if (withReported) return null;
  const ofAsked = filters.partners.size > 0;
  if (isFiltered(filters)) return drawnOf(shownArcs, playhead, mode, shelfDrawn, ofAsked);
  if (mode.kind === 'compare') return null;
  const inRecords = !says(dataset.about, 'nature');
  if (agreements > HARDLY_ANY && !inRecords) return null;
  const drawn = drawnOf(shownArcs, playhead, mode, shelfDrawn, false);
  if (inRecords && drawn.records > agreements)
    return { ...drawn, undated: drawn.records - agreements };
  return drawn.records > agreements ? drawn : null;
}
