import { arcPath } from './arc-path.ts';
import type { Arc } from './arcs.ts';
import type { Band } from './bands.ts';
import { looksAt, swingOf, USUAL_SCALE, type RopeLook } from './rope-opening.ts';
import type { Rope } from './rope.ts';
import {
  distanceToLine,
  reaches,
  screenLine,
  type Project,
  type ScreenLine,
} from './screen-line.ts';
import type { LngLat } from '../types.ts';

export interface PickedArc {
  readonly arc: Arc;
  /** From the point to the middle of the arc, in pixels. */
  readonly distance: number;
}

export interface PickedBand {
  readonly band: Band;
  /** From the point to the middle of the band, in pixels. */
  readonly distance: number;
}

/** How near a pointer must be to an arc, in pixels. */
export const REACH = { mouse: 8, touch: 22 };

/** Segments of an arc as it is picked; fewer than drawn, since a hand is less exact than an eye. */
const SEGMENTS = 32;

/** Where things are on the screen: the projection, the copies of the world (see world-copies.ts), and how the ropes lie. */
export interface Sight {
  readonly project: Project;
  readonly copies: readonly number[];
  readonly lookOf: (rope: Rope) => RopeLook;
}

/**
 * Finds the arcs under a point of the screen. An arc is projected when it is first asked for after a change of the
 * projection, so that a still map answers at once and a moving one pays nothing.
 */
export class ArcPicker {
  readonly #arcs: readonly Arc[];
  readonly #lines = new Map<Arc, readonly ScreenLine[]>();
  #sight: Sight = { project: () => null, copies: [0], lookOf: looksAt(USUAL_SCALE, new Set()) };

  constructor(arcs: readonly Arc[]) {
    this.#arcs = arcs;
  }

  /** To be called when the camera has moved, or ropes have opened or closed. */
  look(sight: Sight): void {
    this.#sight = sight;
    this.#lines.clear();
  }

  lookOf(rope: Rope): RopeLook {
    return this.#sight.lookOf(rope);
  }

  /**
   * The arcs within `radius` pixels of a point, the nearest first. `growthOf` tells how much of an arc is drawn, 0
   * (not at all, hence not picked) to 1.
   */
  pick(x: number, y: number, radius: number, growthOf: (arc: Arc) => number): PickedArc[] {
    const picked: PickedArc[] = [];
    for (const arc of this.#arcs) {
      // Arcs out of reach need not tell their growth, nor hidden ones be projected.
      const known = this.#lines.get(arc);
      if (known && !known.some((line) => reaches(line, x, y, radius))) continue;
      const growth = growthOf(arc);
      if (growth <= 0) continue;
      let distance = Infinity;
      for (const line of known ?? this.#project(arc))
        if (reaches(line, x, y, radius))
          distance = Math.min(distance, distanceToLine(line, x, y, growth));
      if (distance <= radius) picked.push({ arc, distance });
    }
    return picked.sort((a, b) => a.distance - b.distance);
  }

  /** The bands within `radius` pixels of a point, beyond half their width; the one whose middle is nearest first. */
  pickBands(
    x: number,
    y: number,
    radius: number,
    bands: readonly Band[],
    widthOf: (band: Band, look: RopeLook) => number,
  ): PickedBand[] {
    const picked: PickedBand[] = [];
    for (const band of bands) {
      const reach = radius + widthOf(band, this.lookOf(band.rope)) / 2;
      for (const line of this.#linesOf(band)) {
        if (!reaches(line, x, y, reach)) continue;
        const distance = distanceToLine(line, x, y, 1);
        if (distance <= reach) picked.push({ band, distance });
      }
    }
    return picked.sort((a, b) => a.distance - b.distance);
  }

  #project(arc: Arc): readonly ScreenLine[] {
    const lines = this.#linesOf(arc);
    this.#lines.set(arc, lines);
    return lines;
  }

  #linesOf(strand: Pick<Arc, 'rope' | 'lane'>): readonly ScreenLine[] {
    const { project, copies, lookOf } = this.#sight;
    const { hubAt, partnerAt } = strand.rope;
    const swing = swingOf(strand, lookOf(strand.rope));
    const path: readonly LngLat[] = arcPath(hubAt, partnerAt, swing, SEGMENTS);
    return copies.map((copy) => screenLine(path, copy, project));
  }
}
