import type { LngLat } from '../types.ts';
import { pathAlong } from './arc-path.ts';
import { bulgeOf } from './bulge.ts';

const SAMPLES = 32;

/** Points all along the arc from hub to partner, its ends among them: a view of them shows how far it swings out. */
export function curveReach(hub: LngLat, partner: LngLat): LngLat[] {
  const pointAt = pathAlong(hub, partner, bulgeOf(hub, partner));
  return Array.from({ length: SAMPLES + 1 }, (_, i) => pointAt(i / SAMPLES));
}

/** What a view of the arcs to these partners holds: on a globe their places, on a flat map all that the arcs reach. */
export const reachOfArcs = (
  hub: LngLat,
  partners: readonly LngLat[],
  projection: 'mercator' | 'globe',
): readonly LngLat[] =>
  projection === 'globe' ? partners : partners.flatMap((at) => curveReach(hub, at));
