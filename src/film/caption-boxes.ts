import { NOTHING_COVERED, type Covered } from '../core/globe/covered.ts';
import type { Box } from '../core/places/name-block.ts';
import type { CaptionItem, Size } from './caption-items.ts';

/**
 * What a caption covers of a map, which places' names keep clear of: its veils as far as they hide, and its plates, on which
 * all that it writes stands. In the map's pixels, of which one has `ratio` of the picture's.
 */
export function captionBoxes(
  items: readonly CaptionItem[],
  { width }: Pick<Size, 'width'>,
  ratio: number,
): Box[] {
  return items.flatMap((item): Box[] => {
    const box = boxOf(item, width);
    return box ? [[box[0] / ratio, box[1] / ratio, box[2] / ratio, box[3] / ratio]] : [];
  });
}

/** How much of a map's height these boxes take above and below: what the map is about lies between. */
export function coveredBy(boxes: readonly Box[], height: number): Covered {
  const isAbove = ([, top, , bottom]: Box): boolean => top + bottom < height;
  const below = boxes.filter((box) => !isAbove(box));
  return {
    ...NOTHING_COVERED,
    top: Math.max(0, ...boxes.filter(isAbove).map((box) => box[3])),
    bottom: Math.max(0, ...below.map((box) => height - box[1])),
  };
}

function boxOf(item: CaptionItem, width: number): Box | null {
  if (item.kind === 'plate') return [item.x, item.y, item.x + item.width, item.y + item.height];
  if (item.kind !== 'veil') return null;
  const half = (item.whole + item.to) / 2;
  return [0, Math.min(item.from, half), width, Math.max(item.from, half)];
}
