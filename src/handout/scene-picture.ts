import type { Camera } from '../core/globe/camera.ts';
import { pictureOf } from '../core/view/picture.ts';
import type { View } from '../core/view/view.ts';
import type { Dataset, Language, PlaceCode } from '../core/types.ts';
import { drawStill } from '../still/still-of-view.ts';
import type { StillShapes } from '../still/still-shapes.ts';

/** What fits between the margins of a page: letters of the map are so large enough to be read on paper. */
const PAPER = { width: 760, height: 428 } as const;
/** A scene's camera is chosen in a window about so wide. */
const TALK_WIDTH = 1280;

/** The map of a scene as it is seen in the talk, in the light colours, for a page of paper. */
export function scenePicture(
  view: View,
  dataset: Dataset,
  shapes: StillShapes,
  language: Language,
  namedAlone: ReadonlySet<PlaceCode> | null,
): string {
  const talk = { ...view, camera: view.camera && onPaper(view.camera), presenting: true };
  const options = { ...PAPER, language, scheme: 'light', namedAlone } as const;
  return drawStill(pictureOf(talk, dataset), dataset, shapes, options);
}

/** As much of the world as in the talk. */
const onPaper = ({ lng, lat, zoom }: Camera): Camera => ({
  lng,
  lat,
  zoom: zoom - Math.log2(TALK_WIDTH / PAPER.width),
});
