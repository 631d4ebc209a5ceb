import { isHiddenAgreement, type ArcView } from '../core/arcs/arc-view.ts';
import type { ArcInstances } from './arc-instances.ts';

/** Bits of an agreement's byte in the layer's texture. */
export const HIDDEN = 1;
export const HOVERED = 2;
export const SELECTED = 4;

/** Texels in a row of the texture, so that 1024 × 1024 agreements fit into what every WebGL2 has. */
export const FLAGS_PER_ROW = 1024;

/** One byte per agreement, in the order of `agreements` and in whole rows. */
export function flagsOf(
  { arcs, agreements }: Pick<ArcInstances, 'arcs' | 'agreements'>,
  view: ArcView,
): Uint8Array<ArrayBuffer> {
  const rows = Math.max(1, Math.ceil(agreements.length / FLAGS_PER_ROW));
  const flags = new Uint8Array(rows * FLAGS_PER_ROW);
  const hidden = new Set<string>();
  for (const { agreement } of arcs)
    if (isHiddenAgreement(agreement, view)) hidden.add(agreement.id);
  agreements.forEach((id, i) => {
    flags[i] =
      (hidden.has(id) ? HIDDEN : 0) |
      (view.hovered.has(id) ? HOVERED : 0) |
      (view.selected.has(id) ? SELECTED : 0);
  });
  return flags;
}

/** Whether two views agree in all that uniforms carry. */
export function sameMoment(a: ArcView, b: ArcView): boolean {
  return (
    a.playhead === b.playhead &&
    a.reducedMotion === b.reducedMotion &&
    a.presenting === b.presenting &&
    a.mode.kind === b.mode.kind &&
    (a.mode.kind !== 'window' || b.mode.kind !== 'window' || a.mode.years === b.mode.years) &&
    (a.mode.kind !== 'compare' || b.mode.kind !== 'compare' || a.mode.since === b.mode.since)
  );
}

/** Whether two views hide, select, hover and open the same, and agree on the shelf. */
export function sameFlags(a: ArcView, b: ArcView): boolean {
  return (
    a.showShelf === b.showShelf &&
    sameHidden(a, b) &&
    sameSet(a.selected, b.selected) &&
    sameSet(new Set(a.litPartners), new Set(b.litPartners)) &&
    sameSet(a.opened, b.opened) &&
    sameSet(a.hovered, b.hovered)
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
