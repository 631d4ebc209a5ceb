import type { Palette } from '../core/palette.ts';
import { HUB_NAME, NAME, type NameAnchor } from '../core/place-look.ts';
import { breakLines } from './break-lines.ts';
import type { Point } from './still-projection.ts';
import { element, escaped, number } from './svg.ts';
import { textWidth } from './text-width.ts';

export interface NamedPlace {
  readonly name: string;
  /** On a globe, what is farther away is smaller. */
  readonly scale: number;
  readonly at: Point;
  readonly anchor: NameAnchor;
}

/**
 * The hub's name, and those of the partners that find room, in their order: where MapLibre would set them, which also
 * keeps some pixels around each. What cannot be seen takes no room.
 */
export function stillNames(
  hubs: readonly NamedPlace[],
  partners: readonly NamedPlace[],
): NameBlock[] {
  const placed = hubs.map(hubBlock);
  for (const partner of partners) {
    const block = partnerBlock(partner);
    if (!placed.some((other) => overlap(block.box, other.box))) placed.push(block);
  }
  return placed;
}

export interface NameBlock {
  readonly lines: readonly string[];
  readonly size: number;
  /** Pixels. */
  readonly x: number;
  readonly top: number;
  readonly align: 'start' | 'middle' | 'end';
  /** With the room that is kept around it. */
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** MapLibre's line height, and where in a line the letters stand, in parts of their size. */
const LINE = 1.2;
const BASELINE = 1;

/** MapLibre's padding where the style names none. */
const HUB_PADDING = 2;

function hubBlock({ name, at, scale }: NamedPlace): NameBlock {
  return blockAt(at, [0, -HUB_NAME.above], 'bottom', [name], HUB_NAME.size * scale, HUB_PADDING);
}

function partnerBlock({ name, at, anchor, scale }: NamedPlace): NameBlock {
  const size = NAME.size * scale;
  return blockAt(at, offsetOf(anchor), anchor, breakLines(name), size, NAME.padding);
}

/** From the place to the part of the name that touches it: MapLibre lifts names by this much of their size. */
const LIFT = 7 / 24;

function offsetOf(anchor: NameAnchor): Point {
  const isCorner = anchor.includes('-');
  const away = isCorner ? NAME.away / Math.SQRT2 : NAME.away;
  const y = anchor.startsWith('top') ? away - LIFT : anchor.startsWith('bottom') ? LIFT - away : 0;
  const x = anchor.endsWith('left') ? away : anchor.endsWith('right') ? -away : 0;
  return [x, y];
}

function blockAt(
  at: Point,
  offset: Point,
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
  return { lines, size, x, top, align, box };
}

function overlap(a: NameBlock['box'], b: NameBlock['box']): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

/** The names as SVG. */
export function namesAsSvg(blocks: readonly NameBlock[], palette: Palette): string {
  const texts = blocks.flatMap(({ lines, size, x, top, align }) =>
    lines.map((line, i) =>
      element(
        'text',
        {
          x: number(x),
          y: number(top + (i * LINE + BASELINE) * size),
          'font-size': size === NAME.size ? undefined : number(size),
          'text-anchor': align === 'middle' ? undefined : align,
        },
        escaped(line),
      ),
    ),
  );
  return element(
    'g',
    {
      'font-family': "'IBM Plex Sans','IBM Plex Sans Arabic',sans-serif",
      'font-size': String(NAME.size),
      'font-weight': '600',
      'text-anchor': 'middle',
      direction: 'ltr',
      fill: palette.ink,
      stroke: palette.halo,
      'stroke-width': String(2 * NAME.halo),
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    texts.join(''),
  );
}
