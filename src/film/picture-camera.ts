import type { Camera } from '../core/globe/camera.ts';
import type { Covered } from '../core/globe/covered.ts';
import { cameraFor, uncovered } from '../core/globe/default-camera.ts';
import type { Box } from '../core/places/name-block.ts';
import type { Overview } from '../core/types.ts';
import { heldInView } from '../core/view/seen-places.ts';
import type { View } from '../core/view/view.ts';
import { coveredBy } from './caption-boxes.ts';
import type { Size } from './caption-items.ts';

/**
 * Where a picture of a view looks, in pixels of the map: what it is about lies in what these boxes leave free. One that is
 * about nowhere in particular looks from farther away than the page does, where they leave little.
 */
export function pictureCamera(
  view: View,
  { agreements, places, scope }: Overview,
  size: Size,
  over: readonly Box[],
): Camera {
  const hub = places.find(({ code }) => code === scope.hub)!.at;
  const { camera: own, projection } = view;
  const seen = heldInView(view, agreements, places, scope.hub);
  if (own && seen.length === 0) return own;
  const client = { clientWidth: size.width, clientHeight: size.height };
  const covered = coveredBy(over, size.height);
  if (projection === 'globe') {
    const aside = Math.min(GLOBES_SIDE * size.height, Math.max(covered.top, covered.bottom));
    const sight = { covered: { ...covered, top: aside, bottom: aside }, seen, projection };
    return cameraFor(own, client, hub, sight);
  }
  const camera = cameraFor(own, client, hub, { covered, seen });
  if (seen.length > 0) return uncovered(camera, covered);
  const least = Math.log2(size.height / 512);
  const zoom = Math.max(least, camera.zoom + Math.log2(shareOfUsual(size, covered)));
  return uncovered({ ...camera, zoom }, covered);
}

/** A globe stands in the middle of its picture, whatever is above or below: at most this part of its height is left there. */
const GLOBES_SIDE = 0.2;

/** The part of a map's height that is free on the page; a picture shows no less than `least` of the page's scale. */
const FREE_ON_PAGE = 0.7;
const LEAST_SHARE = 0.7;

function shareOfUsual({ height }: Size, { top, bottom }: Covered): number {
  const free = (height - top - bottom) / height;
  return Math.min(1, Math.max(LEAST_SHARE, free / FREE_ON_PAGE));
}
