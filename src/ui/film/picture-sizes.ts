import type { StageSize } from '../../film/film-stage.ts';

export const PICTURE_SIZES = ['1280x720', '1920x1080', '1200x630', 'shown', 'shown-2x'] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

/** The pixels of a picture: those of the map on the page, or a fixed number. */
export function stageSizeOfPicture(size: PictureSize): StageSize {
  switch (size) {
    case 'shown':
      return shown(1);
    case 'shown-2x':
      return shown(2);
    case '1280x720':
      return { width: 1280, height: 720, ratio: 1 };
    case '1200x630':
      return { width: 1200, height: 630, ratio: 1 };
    case '1920x1080':
      return { width: 1920, height: 1080, ratio: 1.5 };
  }
}

/** The live map is the first of its kind: a film's own stands at the end of the page. */
function shown(ratio: number): StageSize {
  const map = document.querySelector('.maplibregl-map') ?? document.documentElement;
  return { width: map.clientWidth * ratio, height: map.clientHeight * ratio, ratio };
}
