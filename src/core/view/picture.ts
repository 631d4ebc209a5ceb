import type { ArcView } from '../arcs/arc-view.ts';
import { arcsOf, type Arc } from '../arcs/arcs.ts';
import { recordsByPartner } from '../counts/counts.ts';
import { isFiltered, passes, passesAsArc } from './filter.ts';
import { openedBy } from './opened.ts';
import { endOfScope, playheadOfMonth } from '../time/scope.ts';
import { litPartners } from './chosen-partners.ts';
import { seenPlaces } from './seen-places.ts';
import type { Agreement, LngLat, Overview, PlaceCode } from '../types.ts';
import type { Projection, Selection, View } from './view.ts';
import type { Camera } from '../globe/camera.ts';

/** All that decides what the map shows, but for colours, language and size. */
export interface Picture {
  readonly arcs: readonly Arc[];
  readonly arcView: ArcView;
  /** Records on the map now, per partner. */
  readonly records: ReadonlyMap<PlaceCode, number>;
  readonly projection: Projection;
  /** Null: the default view of the map. */
  readonly camera: Camera | null;
  /** The places that the default view holds. */
  readonly seen: readonly LngLat[];
}

/** What the map shows of a view, with nothing under the pointer. */
export function pictureOf(view: View, dataset: Overview): Picture {
  const { month, mode, filters, selection } = view;
  const playhead = playheadOfMonth(month, dataset.scope);
  const showShelf = view.shelfOpen || playhead >= endOfScope(dataset.scope);
  const arcs = arcsOf(dataset);
  const hidden = isFiltered(filters)
    ? new Set(dataset.agreements.filter((each) => !passes(each, filters)).map(({ id }) => id))
    : null;
  const shown = hidden ? arcs.filter((arc) => passesAsArc(arc, filters)) : arcs;
  return {
    arcs,
    arcView: {
      playhead,
      mode,
      hiddenThemes: filters.hiddenThemes,
      hiddenAgreements: hidden,
      askedPartners: filters.partners,
      selected: selectedIds(selection, dataset.agreements),
      litPartners: litPartners(selection),
      hovered: new Set(),
      opened: openedBy(selection, dataset.agreements),
      showShelf,
      presenting: view.presenting,
      reducedMotion: false,
    },
    records: recordsByPartner(shown, playhead, mode, showShelf),
    projection: view.projection,
    camera: view.camera,
    seen: seenPlaces(view, dataset.agreements, dataset.places, dataset.scope.hub),
  };
}

/** Ids of the agreements that a selection lights. A source lights those that quote it. */
export function selectedIds(
  selection: Selection,
  agreements: readonly Agreement[],
): ReadonlySet<string> {
  switch (selection.kind) {
    case 'none':
      return new Set();
    case 'agreement':
      return new Set([selection.id]);
    case 'several':
      return new Set(selection.ids);
    case 'partner':
      return idsWhere(agreements, ({ partners }) => partners.includes(selection.code));
    case 'partners':
      return idsWhere(agreements, ({ partners }) =>
        selection.codes.some((code) => partners.includes(code)),
      );
    case 'band':
      return idsWhere(
        agreements,
        ({ partners, theme }) => theme === selection.theme && partners.includes(selection.code),
      );
    case 'source':
      return idsWhere(agreements, ({ quotes }) => quotes.includes(selection.id));
  }
}

function idsWhere(
  agreements: readonly Agreement[],
  fits: (agreement: Agreement) => boolean,
): Set<string> {
  return new Set(agreements.filter(fits).map(({ id }) => id));
}
