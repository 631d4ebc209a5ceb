import type { ArcView } from '../arcs/arc-view.ts';
import { allAsOf } from '../record/as-of.ts';
import { arcsAsOf } from '../arcs/arcs-as-of.ts';
import { arcsOf, type Arc } from '../arcs/arcs.ts';
import { recordsByPartner } from '../counts/counts.ts';
import { isFiltered, passes, passesAsArc } from './filter.ts';
import { openedBy } from './opened.ts';
import { endOfScope, playheadOfMonth } from '../time/scope.ts';
import { untilOf } from '../time/time-window.ts';
import { litPartners } from './chosen-partners.ts';
import { selectedIds } from './selected-ids.ts';
import { heldInView } from './seen-places.ts';
import { partnersChosen, standingPartners } from './standing-partners.ts';
import type { LngLat, Overview, PlaceCode, Scope } from '../types.ts';
import type { Projection, View } from './view.ts';
import type { Camera } from '../globe/camera.ts';

/** All that decides what the map shows, but for colours, language and size. */
export interface Picture {
  readonly arcs: readonly Arc[];
  readonly arcView: ArcView;
  /** Records on the map now, per partner that stands on it. */
  readonly records: ReadonlyMap<PlaceCode, number>;
  readonly projection: Projection;
  /** Null: the default view of the map. */
  readonly camera: Camera | null;
  /** The places that the camera holds. */
  readonly seen: readonly LngLat[];
}

/** What the map shows of a view that stands still, with nothing under the pointer. */
export function pictureOf(view: View, lasting: Overview): Picture {
  const { month, mode, filters, selection } = view;
  const dataset = datasetAsOf(lasting, view);
  const playhead = playheadOfMonth(month, dataset.scope);
  const showShelf = view.shelfOpen || playhead >= endOfScope(dataset.scope);
  // Places in ropes are the same at every playhead.
  const arcs = arcsAsOf(arcsOf(lasting), momentOf(view, dataset.scope));
  const hidden = isFiltered(filters)
    ? new Set(dataset.agreements.filter((each) => !passes(each, filters)).map(({ id }) => id))
    : null;
  const lit = {
    selected: selectedIds(selection, dataset.agreements),
    litPartners: litPartners(selection, dataset.agreements),
  };
  const chosen = partnersChosen(dataset.agreements, lit);
  const shown = hidden ? arcs.filter((arc) => passesAsArc(arc, filters)) : arcs;
  return {
    arcs,
    arcView: {
      playhead,
      mode,
      hiddenAgreements: hidden,
      askedPartners: filters.partners,
      ...lit,
      hovered: new Set(),
      opened: openedBy(selection, dataset.agreements),
      showShelf,
      presenting: view.presenting,
      reducedMotion: false,
      standsStill: true,
    },
    records: standingPartners(recordsByPartner(shown, playhead, mode, showShelf), chosen),
    projection: view.projection,
    camera: view.camera,
    seen: heldInView(view, lasting.agreements, dataset.places, dataset.scope.hub),
  };
}

type Moment = Pick<View, 'month' | 'mode'>;

/** The moment as of which a view is told, in decimal years: of two that are compared the later. */
function momentOf({ month, mode }: Moment, scope: Scope): number {
  return untilOf(playheadOfMonth(month, scope), mode);
}

/** Data as they stood at a view's moment. */
export function datasetAsOf<Data extends Overview>(dataset: Data, moment: Moment): Data {
  const agreements = allAsOf(dataset.agreements, momentOf(moment, dataset.scope));
  return { ...dataset, agreements };
}
