import { MOST_PARTNERS } from '../counts/counts.ts';
import type { Agreement, PlaceCode } from '../types.ts';
import { litPartners } from './chosen-partners.ts';
import type { Selection } from './view.ts';

/**
 * Partners whose ropes a selection opens: the one chosen, or those of the agreements chosen. What has many partners, be it a
 * programme, a source or a handful of agreements, opens none of them: the map would be full. Nor does one agreement of several
 * parties: in open ropes its strands bend this way and that, by where each lies in its rope, and not as one.
 */
export function openedBy(
  selection: Selection,
  agreements: readonly Pick<Agreement, 'id' | 'partners'>[],
): ReadonlySet<PlaceCode> {
  const lit = litPartners(selection);
  if (lit) return new Set(lit);
  if (selection.kind === 'agreement') return partnersOf([selection.id], agreements, 1);
  return selection.kind === 'several' ? partnersOf(selection.ids, agreements, MOST_PARTNERS) : NONE;
}

/** The same with those of the agreement that is pointed at. */
export function openedIn(
  { selection, pointed }: { readonly selection: Selection; readonly pointed: string | null },
  agreements: readonly Pick<Agreement, 'id' | 'partners'>[],
): ReadonlySet<PlaceCode> {
  const chosen = openedBy(selection, agreements);
  return pointed === null ? chosen : new Set([...chosen, ...partnersOf([pointed], agreements, 1)]);
}

/** The partners of these agreements, if they are so many at the most. */
function partnersOf(
  ids: readonly string[],
  agreements: readonly Pick<Agreement, 'id' | 'partners'>[],
  most: number,
): ReadonlySet<PlaceCode> {
  const wanted = new Set(ids);
  const found = agreements.filter(({ id }) => wanted.has(id)).flatMap(({ partners }) => partners);
  const partners = new Set(found);
  return partners.size > most ? NONE : partners;
}

const NONE: ReadonlySet<PlaceCode> = new Set();
