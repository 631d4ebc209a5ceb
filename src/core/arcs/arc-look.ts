import type { Arc } from './arcs.ts';

/** How arcs look, in CSS pixels: for the live layer's shader and for the still alike. */

/** Width of an arc that is no longer new, of a new one, of one under the pointer, and of one on the shelf at least. */
export const ARC_WIDTHS = { calm: 1.3, fresh: 2.6, hovered: 3, shelved: 2 } as const;

/** Opacity of what is not selected while something is: less in front of an audience, which looks at one thing. */
export const DIMMED = { page: 0.3, talk: 0.07 } as const;

/** Opacity of what is not selected in a view. */
export function dimmedIn({
  selected,
  presenting,
}: {
  readonly selected: ReadonlySet<string>;
  readonly presenting: boolean;
}): number {
  return selected.size === 0 ? 1 : DIMMED[presenting ? 'talk' : 'page'];
}

/** Where two moments are compared: what was made between them is solid, what ended is a broad pale trace, the rest thin and grey. */
export const CHANGE_LOOKS = {
  made: { width: 2, opacity: 1 },
  ended: { width: 6, opacity: 0.3 },
  kept: { width: 1, opacity: 0.45 },
} as const;

/** What chosen partners had before: as grey as all that was kept, but not dimmed with the rest. */
export const KEPT_OF_CHOSEN = { width: 1.6, opacity: 0.8 } as const;

/** Opacity of a halo where it touches its arc; it falls off with the square of the distance. */
export const HALO_OPACITY = 0.38;

/** Width and halo of what is selected: a few agreements, or so many that their strands must stay apart. */
const FEW = 5;
const SELECTED_FEW = { width: 4, halo: 7 } as const;
const SELECTED_MANY = { width: 2.2, halo: 0 } as const;

export function selectedLook(selected: number): { readonly width: number; readonly halo: number } {
  return selected > FEW ? SELECTED_MANY : SELECTED_FEW;
}

/** Halted arcs are dashed, undated ones dotted. */
export function dashOf({ agreement, life }: Pick<Arc, 'agreement' | 'life'>): ArcDash {
  return life === null ? 'dotted' : agreement.theme === 'halted' ? 'dashed' : 'solid';
}

export type ArcDash = 'solid' | 'dashed' | 'dotted';

/** Round-ended dashes: length from end to end and gap, each `fixed` pixels and so many radii (half widths) of the arc. */
export const DASHES = {
  dashed: { line: { fixed: 6, radii: 2 }, gap: { fixed: 4, radii: 1 } },
  dotted: { line: { fixed: 0, radii: 2 }, gap: { fixed: 3, radii: 2 } },
} as const;
