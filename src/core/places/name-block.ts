import { breakLines } from '../text/break-lines.ts';
import { HUB_NAME, NAME, type NameAnchor } from './place-look.ts';
import { textWidth } from '../text/text-width.ts';

/** Where MapLibre sets a name, in pixels: for the still, and for choosing the names' sides. */

export interface NamedPlace {
  readonly name: string;
  /** On a globe, what is farther away is smaller. */
  readonly scale: number;
  readonly at: readonly [x: number, y: number];
  readonly anchor: NameAnchor;
  /** Of an empty ring's name; else 1. */
  readonly opacity?: number;
}

export interface NameBlock {
  /** Each with its baseline. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly size: number;
  readonly x: number;
  readonly align: 'start' | 'middle' | 'end';
  /** With the room that is kept around it. */
  readonly box: Box;
  readonly opacity?: number | undefined;
}

export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** MapLibre's line height, and where in a line the letters stand, in parts of their size. */
const LINE = 1.2;
const BASELINE = 1;

/** MapLibre's padding where the style names none. */
const HUB_PADDING = 2;

/** The hub's name, above it. */
export function hubBlock({ name, at, scale }: Omit<NamedPlace, 'anchor'>): NameBlock {
  return blockAt(at, [0, -HUB_NAME.above], 'bottom', [name], HUB_NAME.size * scale, HUB_PADDING);
}

/** A partner's name, on its side of the circle. */
export function partnerBlock({ name, at, anchor, scale, opacity }: NamedPlace): NameBlock {
  const size = NAME.size * scale;
  const block = blockAt(at, offsetOf(anchor), anchor, breakLines(name), size, NAME.padding);
  return { ...block, opacity };
}

/** From the place to the part of the name that touches it: MapLibre lifts names by this much of their size. */
const LIFT = 7 / 24;

function offsetOf(anchor: NameAnchor): readonly [number, number] {
  const isCorner = anchor.includes('-');
  const away = isCorner ? NAME.away / Math.SQRT2 : NAME.away;
  const y = anchor.startsWith('top') ? away - LIFT : anchor.startsWith('bottom') ? LIFT - away : 0;
  const x = anchor.endsWith('left') ? away : anchor.endsWith('right') ? -away : 0;
  return [x, y];
}

function blockAt(
  at: readonly [number, number],
  offset: readonly [number, number],
  anchor: NameAnchor,
  lines: readonly string[],
  size: number,
  padding: number,
): NameBlock {
  const width = Math.max(...lines.map(textWidth)) * size;
  const height = lines.length * LINE * size;
  const across = anchor.endsWith('left') ? 0 : anchor.endsWith('right') ? 1 : 0.5;
  const down = anchor.startsWith('top') ? 0 : anchor.startsWith('bottom') ? 1 : 0.5;
  const left = at[0] + offset[0] * size - across * width;
  const top = at[1] + offset[1] * size - down * height;
  const box = [
    left - padding,
    top - padding,
    left + width + padding,
    top + height + padding,
  ] as const;
  // One line starts or ends where it touches its place, however wide its letters are; several are centred.
  const isCentred = lines.length > 1 || across === 0.5;
  const x = left + (isCentred ? 0.5 : across) * width;
  const align = isCentred ? 'middle' : across === 0 ? 'start' : 'end';
  const set = lines.map((text, i) => ({ text, y: top + (i * LINE + BASELINE) * size }));
  return { lines: set, size, x, align, box };
}

export function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}
