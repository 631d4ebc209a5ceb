import { mercatorOfLat } from '../globe/mercator.ts';
import { arcPath } from './arc-path.ts';
import type { Rope } from './rope.ts';

/** Chords by which the turn is measured. */
const CHORDS = 32;

/**
 * By how many degrees a rope's chords, 32 of them, turn at the most on a flat map: what corner it shows where it is sharpest. Half as
 * many chords turn twice as far, at any scale.
 */
export function sharpestTurn({ hubAt, partnerAt, bulge }: Rope): number {
  const path = arcPath(hubAt, partnerAt, bulge, CHORDS).map(
    ([lng, lat]) => [(lng * Math.PI) / 180, mercatorOfLat(lat)] as const,
  );
  const courses = path.slice(1).map(([x, y], i) => Math.atan2(y - path[i]![1], x - path[i]![0]));
  const turns = courses.slice(1).map((course, i) => {
    const turn = Math.abs(course - courses[i]!);
    return Math.min(turn, 2 * Math.PI - turn);
  });
  return (Math.max(...turns) * 180) / Math.PI;
}
