import { arcPath } from './arc-path.ts';
import type { Arc } from './arcs.ts';
import type { LngLat, PlaceCode } from '../types.ts';

/** Where a place stands on the screen, in pixels; null if it does not (behind the globe). */
export type Project = (at: LngLat) => readonly [x: number, y: number] | null;

export interface PickedArc {
  readonly arc: Arc;
  /** From the point to the middle of the arc, in pixels. */
  readonly distance: number;
}

/** What is under the pointer: a partner's circle, else the agreements whose arcs are near, nearest first. */
export interface Hit {
  readonly partner: PlaceCode | null;
  readonly agreements: readonly string[];
}

/** How near a pointer must be to an arc, in pixels. */
export const REACH = { mouse: 8, touch: 22 };

/** Segments of an arc as it is picked; fewer than drawn, since a hand is less exact than an eye. */
const SEGMENTS = 32;

/**
 * Finds the arcs under a point of the screen. An arc is projected when it is first asked for after a change of the
 * projection, so that a still map answers at once and a moving one pays nothing.
 */
export class ArcPicker {
  readonly #arcs: readonly Arc[];
  readonly #paths = new Map<Arc, readonly LngLat[]>();
  readonly #lines = new Map<Arc, readonly ScreenLine[]>();
  #projection: Project = () => null;
  #copies: readonly number[] = [0];

  constructor(arcs: readonly Arc[]) {
    this.#arcs = arcs;
  }

  /** To be called when the camera has moved. `copies` of the world, in turns eastward: see world-copies.ts. */
  setProjection(project: Project, copies: readonly number[] = [0]): void {
    this.#projection = project;
    this.#copies = copies;
    this.#lines.clear();
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

  #project(arc: Arc): readonly ScreenLine[] {
    const path = this.#pathOf(arc);
    const lines = this.#copies.map((copy) => screenLine(path, copy, this.#projection));
    this.#lines.set(arc, lines);
    return lines;
  }

  #pathOf(arc: Arc): readonly LngLat[] {
    let path = this.#paths.get(arc);
    if (!path) {
      path = arcPath(arc.hubAt, arc.partnerAt, arc.swing, SEGMENTS);
      this.#paths.set(arc, path);
    }
    return path;
  }
}

/** A projected arc: `SEGMENTS + 1` points as x, y (NaN where it is not seen), and the box around them. */
interface ScreenLine {
  readonly points: Float64Array;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

function screenLine(path: readonly LngLat[], copy: number, project: Project): ScreenLine {
  const points = new Float64Array(path.length * 2).fill(NaN);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  path.forEach(([lng, lat], i) => {
    const at = project([lng + 360 * copy, lat]);
    if (!at) return;
    points.set(at, 2 * i);
    [left, right] = [Math.min(left, at[0]), Math.max(right, at[0])];
    [top, bottom] = [Math.min(top, at[1]), Math.max(bottom, at[1])];
  });
  return { points, box: [left, top, right, bottom] };
}

/** Whether a line may lie within `radius` of a point. */
function reaches({ box }: ScreenLine, x: number, y: number, radius: number): boolean {
  const [left, top, right, bottom] = box;
  return x >= left - radius && x <= right + radius && y >= top - radius && y <= bottom + radius;
}

/** Distance to the grown part of a line; Infinity if none of it is seen. */
function distanceToLine({ points }: ScreenLine, x: number, y: number, growth: number): number {
  const grown = growth * SEGMENTS;
  let nearest = Infinity;
  for (let i = 0; i < grown; i++) {
    const part = Math.min(1, grown - i);
    const [ax, ay] = [points[2 * i]!, points[2 * i + 1]!];
    const [dx, dy] = [(points[2 * i + 2]! - ax) * part, (points[2 * i + 3]! - ay) * part];
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.min(1, Math.max(0, along));
    const distance = Math.hypot(ax + t * dx - x, ay + t * dy - y);
    // A segment with an unseen end is NaN away, which is never nearer.
    if (distance < nearest) nearest = distance;
  }
  return nearest;
}
