import type { Box } from '../core/places/name-block.ts';
import type { CaptionItem, Measure, Text } from './caption-items.ts';

/** How far letters rise above and hang below their baseline, in parts of their size; Arabic ones reach farthest. */
const LETTERS = { above: 0.85, below: 0.3 };
const DIGITS = { above: 0.72, below: 0.02 };

/** How far a text's letters reach from its baseline, in parts of their size; a year's digits less far than words. */
export const reachOf = (text: string): typeof LETTERS =>
  /^\p{Nd}+$/u.test(text) ? DIGITS : LETTERS;

/** What a text covers from left to right, in pixels of the picture. */
export function boxOfText({ text, x, y, size, weight, align }: Text, measure: Measure): Box {
  const { above, below } = reachOf(text);
  const width = measure(text, size, weight);
  const left = align === 'start' ? x : x - width;
  return [left, y - above * size, left + width, y + below * size];
}

/** A plate under texts that stand together, with room around them in pixels of which each is `scale` of the picture's. */
export function plateUnder(
  texts: readonly Text[],
  room: readonly [x: number, y: number],
  scale: number,
  measure: Measure,
): CaptionItem {
  const [aside, above] = [room[0] * scale, room[1] * scale];
  const boxes = texts.map((text) => boxOfText(text, measure));
  const x = Math.min(...boxes.map(([left]) => left)) - aside;
  const y = Math.min(...boxes.map(([, top]) => top)) - above;
  const width = Math.max(...boxes.map(([, , right]) => right)) + aside - x;
  const height = Math.max(...boxes.map(([, , , bottom]) => bottom)) + above - y;
  return { kind: 'plate', x, y, width, height, scale };
}
