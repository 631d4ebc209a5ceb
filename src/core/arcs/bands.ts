import { LifeTally } from '../time/life-tally.ts';
import { THEMES, type Theme } from '../types.ts';
import type { Life, Mode } from '../time/time-window.ts';
import type { Arc } from './arcs.ts';
import type { RopeLook } from './rope-opening.ts';
import { ARC_WIDTHS } from './arc-look.ts';
import type { Rope } from './rope.ts';

/** The calm strands of one theme in a rope, drawn as one. */
export interface Band {
  readonly rope: Rope;
  readonly theme: Theme;
  /** How many agreements it stands for. */
  readonly strands: number;
  /** Its middle, in strands from the rope's. */
  readonly lane: number;
}

/** What a band is made of, whatever the playhead. */
interface BandSum {
  readonly rope: Rope;
  readonly theme: Theme;
  readonly tally: LifeTally;
  /** Lanes of its strands in the order of their dates. */
  readonly lanes: Float64Array;
}

/**
 * The sums of which bands are made: per partner and theme. To be made anew when a filter changes; a new playhead then
 * costs the number of partners and not of agreements.
 */
export class BandSums {
  readonly #sums: readonly BandSum[];

  /** The arcs that filters let through. */
  constructor(shown: Iterable<Arc>) {
    const groups = new Map<Rope, Map<Theme, { lives: Life[]; lanes: number[] }>>();
    for (const { rope, agreement, life, lane } of shown) {
      if (life === null) continue;
      let themes = groups.get(rope);
      if (!themes) groups.set(rope, (themes = new Map()));
      let group = themes.get(agreement.theme);
      if (!group) themes.set(agreement.theme, (group = { lives: [], lanes: [] }));
      group.lives.push(life);
      group.lanes.push(lane);
    }
    this.#sums = [...groups].flatMap(([rope, themes]) =>
      THEMES.flatMap((theme) => {
        const group = themes.get(theme);
        if (!group) return [];
        const tally = new LifeTally(group.lives);
        return [{ rope, theme, tally, lanes: Float64Array.from(group.lanes).sort() }];
      }),
    );
  }

  /**
   * The bands at a playhead, of the ropes for which `isBanded`, in the order of ropes and legend. A band covers the
   * places of the strands that it stands for, so that it grows towards those that are still new.
   */
  at(playhead: number, mode: Mode, isBanded: (rope: Rope) => boolean): Band[] {
    const bands: Band[] = [];
    for (const { rope, theme, tally, lanes } of this.#sums) {
      if (!isBanded(rope)) continue;
      const strands = tally.calmAt(playhead, mode);
      if (strands <= 0) continue;
      const soFar = mode.kind === 'window' ? tally.calmAt(playhead, SO_FAR) : strands;
      const lane = lanes[soFar - strands]! + (strands - 1) / 2;
      bands.push({ rope, theme, strands, lane });
    }
    return bands;
  }
}

const SO_FAR: Mode = { kind: 'so-far' };

/** Width of a band in a rope that lies so, in pixels: that of its strands side by side, and no less than one strand's. */
export function bandWidth({ strands }: Band, { spacing }: RopeLook): number {
  return Math.max(ARC_WIDTHS.calm, strands * spacing);
}
