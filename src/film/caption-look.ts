import { CHANGE_LOOKS } from '../core/arcs/arc-look.ts';
import type { Palette } from '../core/view/palette.ts';
import type { CaptionItem } from './caption-items.ts';

/** How what is under a picture's words looks, on the canvas and as SVG alike: opacities of the sea's colour, lengths in pixels. */
export const VEIL = 0.93;
export const PLATE = { opacity: 0.94, radius: 8, edge: 1 } as const;

interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  readonly opacity: number;
}

/** A legend's line in parts of one colour, as its arcs are drawn; what is kept is strong enough to be seen alone. */
export function lineParts(
  { change, themes, x, y, width, scale }: Extract<CaptionItem, { kind: 'line' }>,
  palette: Palette,
): Part[] {
  const look = CHANGE_LOOKS[change];
  const isKept = change === 'kept';
  const colours =
    isKept || themes.length === 0 ? [palette.kept] : themes.map((theme) => palette.themes[theme]);
  const part = width / colours.length;
  const height = look.width * scale;
  return colours.map((colour, i) => ({
    x: x + i * part,
    y: y - height / 2,
    width: part,
    height,
    colour,
    opacity: isKept ? 1 : look.opacity,
  }));
}
