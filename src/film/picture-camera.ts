import type { Camera } from '../core/globe/camera.ts';
import { NOTHING_COVERED } from '../core/globe/covered.ts';
import { cameraFor, uncovered } from '../core/globe/default-camera.ts';
import type { Overview } from '../core/types.ts';
import { heldInView } from '../core/view/seen-places.ts';
import type { View } from '../core/view/view.ts';

/** The part of a picture's height that is written over, above and below. */
const WRITTEN = 0.2;

/** Where a picture of a view looks, in pixels of the map: what it is about lies between what is written above and below. */
export function pictureCamera(
  view: View,
  { agreements, places, scope }: Overview,
  { width, height }: { readonly width: number; readonly height: number },
): Camera {
  const hub = places.find(({ code }) => code === scope.hub)!.at;
  const size = { clientWidth: width, clientHeight: height };
  const seen = heldInView(view, agreements, places, scope.hub);
  const { camera, projection } = view;
  if (seen.length === 0) return cameraFor(camera, size, hub, { projection });
  const covered = { ...NOTHING_COVERED, top: height * WRITTEN, bottom: height * WRITTEN };
  return uncovered(cameraFor(camera, size, hub, { covered, seen, projection }), covered);
}
