import type { ArcView } from '../core/arcs/arc-view.ts';

/** Whether two views agree in their moment, and in how it is drawn. */
export function sameMoment(a: ArcView, b: ArcView): boolean {
  return (
    a.playhead === b.playhead &&
    a.reducedMotion === b.reducedMotion &&
    a.standsStill === b.standsStill &&
    a.presenting === b.presenting &&
    a.mode.kind === b.mode.kind &&
    (a.mode.kind !== 'window' || b.mode.kind !== 'window' || a.mode.years === b.mode.years) &&
    (a.mode.kind !== 'compare' || b.mode.kind !== 'compare' || a.mode.since === b.mode.since)
  );
}

/** Whether two views hide, select, hover and open the same, and agree on the shelf. */
export function sameFlags(a: ArcView, b: ArcView): boolean {
  return sameChoice(a, b) && sameSet(a.opened, b.opened) && sameSet(a.hovered, b.hovered);
}

/** Whether two views differ in nothing but what a pointer lights and opens. */
export function sameShown(a: ArcView, b: ArcView): boolean {
  return sameMoment(a, b) && sameChoice(a, b);
}

function sameChoice(a: ArcView, b: ArcView): boolean {
  return (
    a.showShelf === b.showShelf &&
    sameHidden(a, b) &&
    sameSet(a.selected, b.selected) &&
    sameSet(new Set(a.litPartners), new Set(b.litPartners))
  );
}

/** Whether two views hide the same. */
export function sameHidden(a: ArcView, b: ArcView): boolean {
  return (
    sameSet(a.hiddenAgreements ?? NONE, b.hiddenAgreements ?? NONE) &&
    sameSet(a.askedPartners, b.askedPartners)
  );
}

const NONE: ReadonlySet<string> = new Set();

function sameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a === b || (a.size === b.size && [...a].every((item) => b.has(item)));
}
