import type { LngLat } from '../types.ts';

/** Where a place stands on the screen, in pixels; null if it does not (behind the globe). */
export type Project = (at: LngLat) => readonly [x: number, y: number] | null;

/** A projected path: its points as x, y (NaN where it is not seen), and the box around them. */
export interface ScreenLine {
  readonly points: Float64Array;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** A path as one copy of the world shows it. */
export function screenLine(path: readonly LngLat[], copy: number, project: Project): ScreenLine {
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
export function reaches({ box }: ScreenLine, x: number, y: number, radius: number): boolean {
  const [left, top, right, bottom] = box;
  return x >= left - radius && x <= right + radius && y >= top - radius && y <= bottom + radius;
}

/** Distance to the grown part (0 to 1) of a line; Infinity if none of it is seen. */
export function distanceToLine(
  { points }: ScreenLine,
  x: number,
  y: number,
  growth: number,
): number {
  const grown = growth * (points.length / 2 - 1);
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
