import { MOST_PARTNERS } from '../counts/counts.ts';
import type { Agreement, PlaceCode } from '../types.ts';
import { litPartners } from './chosen-partners.ts';
import type { Selection } from './view.ts';

/**
 * Partners whose ropes a selection opens: the one chosen, or those of the agreements chosen. What has many partners, be it a
 * programme, a source or a handful of agreements, opens none of them: the map would be full.
 */
export function openedBy(
  selection: Selection,
  agreements: readonly Pick<Agreement, 'id' | 'partners'>[],
): ReadonlySet<PlaceCode> {
  const lit = litPartners(selection);
  if (lit) return new Set(lit);
  if (selection.kind === 'agreement') return partnersOf([selection.id], agreements);
  return selection.kind === 'several' ? partnersOf(selection.ids, agreements) : NONE;
}

/** The same with those of the agreement that is pointed at. */
export function openedIn(
  { selection, pointed }: { readonly selection: Selection; readonly pointed: string | null },
  agreements: readonly Pick<Agreement, 'id' | 'partners'>[],
): ReadonlySet<PlaceCode> {
  const chosen = openedBy(selection, agreements);
  return pointed === null ? chosen : new Set([...chosen, ...partnersOf([pointed], agreements)]);
}

/** The partners of these agreements, if they are few. */
function partnersOf(
  ids: readonly string[],
  agreements: readonly Pick<Agreement, 'id' | 'partners'>[],
): ReadonlySet<PlaceCode> {
  const wanted = new Set(ids);
  const found = agreements.filter(({ id }) => wanted.has(id)).flatMap(({ partners }) => partners);
  const partners = new Set(found);
  return partners.size > MOST_PARTNERS ? NONE : partners;
}

const NONE: ReadonlySet<PlaceCode> = new Set();
