import type { Agreement } from '../types.ts';
import { listed, type ListClock } from './listing.ts';
import type { Selection } from './view.ts';

/** What decides of which records a view tells. */
export interface ToldNow extends ListClock {
  readonly selection: Selection;
  /** Ids of the agreements that the selection lights. */
  readonly selected: ReadonlySet<string>;
  /** The partners whose arcs alone are lit; null where all are. */
  readonly litPartners: readonly string[] | null;
}

/**
 * The records that a view tells of, in their order: what is on the map, of something chosen its own alone; where two moments are
 * compared what they differ in, as the headline and the list have it. Chosen records are told of whether or not they changed.
 */
export function toldNow<Each extends Agreement>(
  agreements: readonly Each[],
  now: ToldNow,
): readonly Each[] {
  const { selection, selected, litPartners, difference } = now;
  const isOfRecords = selection.kind !== 'none' && litPartners === null;
  const listing = difference === null || isOfRecords ? 'now' : 'changed';
  return listed(agreements, listing, now).filter(
    ({ id }) => selection.kind === 'none' || selected.has(id),
  );
}
