import { isProgramme, MOST_PARTNERS } from '../counts/counts.ts';
import type { Agreement, PlaceCode } from '../types.ts';
import { litPartners } from './chosen-partners.ts';
import type { Selection } from './view.ts';

type Parties = Pick<Agreement, 'id' | 'partners'>;

/**
 * Partners whose ropes a selection opens: the one chosen, or those of the agreements chosen. What has many partners, be it a
 * programme, a source or several agreements under one click, opens not all of them, since the map would be full: of those under
 * a click the nearest's, which was touched. Nor does one agreement of several parties open any: in open ropes its strands bend
 * this way and that, by where each lies in its rope, and not as one.
 */
export function openedBy(
  selection: Selection,
  agreements: readonly Parties[],
): ReadonlySet<PlaceCode> {
  const { kind } = selection;
  if (kind === 'several') return ofClick(selection.ids, agreements);
  const lit = litPartners(selection, agreements);
  if (lit) return new Set(lit);
  return kind === 'agreement' ? ofOne(selection.id, agreements) : NONE;
}

/** The same with those of the agreement that is pointed at. */
export function openedIn(
  { selection, pointed }: { readonly selection: Selection; readonly pointed: string | null },
  agreements: readonly Parties[],
): ReadonlySet<PlaceCode> {
  const chosen = openedBy(selection, agreements);
  return pointed === null ? chosen : new Set([...chosen, ...ofOne(pointed, agreements)]);
}

/** The partner of an agreement that has one alone. */
function ofOne(id: string, agreements: readonly Parties[]): ReadonlySet<PlaceCode> {
  const partners = agreements.find((each) => each.id === id)?.partners ?? [];
  return partners.length === 1 ? new Set(partners) : NONE;
}

/** Those of all, the nearest first, where they are few, else of the nearest; a programme of many has no rope of its own. */
function ofClick(ids: readonly string[], agreements: readonly Parties[]): ReadonlySet<PlaceCode> {
  const touched = ids.flatMap((id) => agreements.filter((each) => each.id === id));
  const [nearest, ...others] = touched.filter((each) => !isProgramme(each));
  if (!nearest) return NONE;
  const all = new Set([nearest, ...others].flatMap(({ partners }) => partners));
  return all.size > MOST_PARTNERS ? new Set(nearest.partners) : all;
}

const NONE: ReadonlySet<PlaceCode> = new Set();
