import type { Palette } from '../core/view/palette.ts';
import type { CaptionItem, Measure, Size } from './caption-items.ts';
import { lineParts, PLATE, VEIL } from './caption-look.ts';

/** The page's own letters; the same in every picture. */
export const FONT_FAMILY = "'IBM Plex Sans', 'IBM Plex Sans Arabic', system-ui, sans-serif";

type Context = CanvasRenderingContext2D;

/** Measures with the letters that `drawCaption` writes. */
export const measureOn =
  (context: Context): Measure =>
  (text, size, weight) => {
    context.font = `${weight} ${size}px ${FONT_FAMILY}`;
    return context.measureText(text).width;
  };

/** Writes a caption over a picture. */
export function drawCaption(
  context: Context,
  items: readonly CaptionItem[],
  size: Size,
  palette: Palette,
  direction: 'ltr' | 'rtl',
): void {
  context.save();
  context.direction = direction;
  for (const item of items) {
    switch (item.kind) {
      case 'veil':
        drawVeil(context, item, size, palette.sea);
        break;
      case 'plate':
        drawPlate(context, item, palette);
        break;
      case 'line':
        drawLine(context, item, palette);
        break;
      case 'dot':
        drawDot(context, item, palette.themes[item.theme]);
        break;
      case 'text':
        drawText(context, item, palette);
    }
  }
  context.restore();
}

type Item<Kind extends CaptionItem['kind']> = Extract<CaptionItem, { kind: Kind }>;

function drawVeil(
  context: Context,
  { from, whole, to }: Item<'veil'>,
  { width }: Size,
  sea: string,
): void {
  const veil = context.createLinearGradient(0, from, 0, to);
  veil.addColorStop(0, sea + hex(VEIL));
  veil.addColorStop((whole - from) / (to - from), sea + hex(VEIL));
  veil.addColorStop(1, sea + hex(0));
  context.fillStyle = veil;
  context.fillRect(0, Math.min(from, to), width, Math.abs(to - from));
}

function drawPlate(
  context: Context,
  { x, y, width, height, scale }: Item<'plate'>,
  { sea, border }: Palette,
): void {
  context.beginPath();
  context.roundRect(x, y, width, height, PLATE.radius * scale);
  context.fillStyle = sea + hex(PLATE.opacity);
  context.fill();
  context.strokeStyle = border;
  context.lineWidth = PLATE.edge * scale;
  context.setLineDash([]);
  context.stroke();
}

function drawLine(context: Context, item: Item<'line'>, palette: Palette): void {
  for (const { x, y, width, height, colour, opacity } of lineParts(item, palette)) {
    context.globalAlpha = opacity;
    context.fillStyle = colour;
    context.fillRect(x, y, width, height);
  }
  context.globalAlpha = 1;
}

/** An opacity as the last two digits of `#rrggbbaa`. */
const hex = (opacity: number): string =>
  Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0');

/** What was sought or halted is dashed on the map: its dot is a broken ring, as on the page. */
function drawDot(context: Context, { theme, x, y, r }: Item<'dot'>, colour: string): void {
  const isRing = theme === 'halted';
  const line = r * 0.45;
  context.beginPath();
  context.arc(x, y, isRing ? r - line / 2 : r, 0, 2 * Math.PI);
  context.fillStyle = context.strokeStyle = colour;
  context.lineWidth = line;
  context.setLineDash(isRing ? [r * 0.55, r * 0.35] : []);
  if (isRing) context.stroke();
  else context.fill();
}

function drawText(context: Context, item: Item<'text'>, { ink, sea }: Palette): void {
  context.font = `${item.weight} ${item.size}px ${FONT_FAMILY}`;
  context.textAlign = item.align;
  context.setLineDash([]);
  context.lineJoin = 'round';
  // Letters keep a rim of the sea where an arc runs under them.
  context.globalAlpha = 0.7;
  context.strokeStyle = sea;
  context.lineWidth = item.size * 0.12;
  context.strokeText(item.text, item.x, item.y);
  context.globalAlpha = item.strength;
  context.fillStyle = ink;
  context.fillText(item.text, item.x, item.y);
  context.globalAlpha = 1;
}
