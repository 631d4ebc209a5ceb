import type { Arc } from '../arcs/arcs.ts';
import type { Hit } from '../arcs/hit.ts';
import { isProgramme } from '../counts/counts.ts';
import type { Agreement, PlaceCode } from '../types.ts';
import type { Selection } from './view.ts';

/** With more lines than this a chart tells none of them apart. */
export const MOST_COMPARED = 5;

/** The partners that a selection names, in the order in which they were chosen. */
export function chosenPartners(selection: Selection): readonly PlaceCode[] {
  if (selection.kind === 'partner') return [selection.code];
  return selection.kind === 'partners' ? selection.codes : [];
}

/** The partners that a selection alone is about, as it names them; null where it is about agreements. */
export function partnersAlone(selection: Selection): readonly PlaceCode[] | null {
  if (selection.kind === 'partners') return selection.codes;
  return selection.kind === 'partner' || selection.kind === 'band' ? [selection.code] : null;
}

/**
 * The partners whose arcs alone a selection lights; null where it lights all arcs of its agreements. Of several under one click
 * those that partners have as their own lead: what a programme of many has with others was not touched.
 */
export function litPartners(
  selection: Selection,
  agreements: readonly Pick<Agreement, 'id' | 'partners'>[],
): readonly PlaceCode[] | null {
  if (selection.kind !== 'several') return partnersAlone(selection);
  const several = selection.ids.flatMap((id) => agreements.filter((each) => each.id === id));
  const own = several.filter((each) => !isProgramme(each));
  if (own.length === 0 || own.length === several.length) return null;
  return [...new Set(own.flatMap(({ partners }) => partners))];
}

/** So many partners chosen: none, one, or several that are compared. Those beyond the most are left out. */
export function selectionOf(partners: readonly PlaceCode[]): Selection {
  const codes = [...new Set(partners)].slice(0, MOST_COMPARED);
  const [code] = codes;
  if (code === undefined) return { kind: 'none' };
  return codes.length === 1 ? { kind: 'partner', code } : { kind: 'partners', codes };
}

/** The selection with one partner more, or without it where it was chosen. */
export function withPartnerToggled(selection: Selection, code: PlaceCode): Selection {
  const chosen = chosenPartners(selection);
  return selectionOf(
    chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code],
  );
}

/** What a click on the map chooses: a partner, else a band, else the agreements whose arcs are near. */
export function selectionOfHit({ partner, agreements, band }: Hit): Selection {
  const [id] = agreements;
  if (partner !== null) return { kind: 'partner', code: partner };
  if (band !== null) return { kind: 'band', code: band.partner, theme: band.theme };
  if (id === undefined) return { kind: 'none' };
  return agreements.length === 1 ? { kind: 'agreement', id } : { kind: 'several', ids: agreements };
}

/** The arcs that a selection of partners or of a band is about; null where it is about none. */
export function arcsAbout(selection: Selection, arcs: readonly Arc[]): readonly Arc[] | null {
  const codes = partnersAlone(selection);
  if (codes === null) return null;
  return arcs.filter(
    ({ partner, agreement }) =>
      codes.includes(partner) && (selection.kind !== 'band' || agreement.theme === selection.theme),
  );
}

/** The agreements with any of some partners; all of them where it is about no partner. */
export function withAny(
  agreements: readonly Agreement[],
  codes: readonly PlaceCode[] | null,
): readonly Agreement[] {
  if (codes === null) return agreements;
  return agreements.filter(({ partners }) => partners.some((code) => codes.includes(code)));
}
