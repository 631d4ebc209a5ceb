import type { Box } from '../core/places/name-block.ts';
import type { CaptionItem, Measure } from './film-caption.ts';

/** How far letters rise above and hang below their baseline, in parts of their size; Arabic ones reach farthest. */
const LETTERS = { above: 0.85, below: 0.3 };

/**
 * What a caption writes over the map, which places' names keep clear of: one box for each text and dot, in the map's
 * pixels, of which one has `ratio` of the picture's. A veil only dims what is under it.
 */
export function captionBoxes(
  items: readonly CaptionItem[],
  direction: 'ltr' | 'rtl',
  ratio: number,
  measure: Measure,
): Box[] {
  return items.flatMap((item): Box[] => {
    const box = boxOf(item, direction, measure);
    return box ? [[box[0] / ratio, box[1] / ratio, box[2] / ratio, box[3] / ratio]] : [];
  });
}

function boxOf(item: CaptionItem, direction: 'ltr' | 'rtl', measure: Measure): Box | null {
  if (item.kind === 'veil') return null;
  const { x, y } = item;
  if (item.kind === 'dot') return [x - item.r, y - item.r, x + item.r, y + item.r];
  const width = measure(item.text, item.size, item.weight);
  const isFromLeft = (item.align === 'start') === (direction === 'ltr');
  const left = isFromLeft ? x : x - width;
  return [left, y - LETTERS.above * item.size, left + width, y + LETTERS.below * item.size];
}
