import type { Palette } from '../core/view/palette.ts';
import { element, escaped, number } from '../still/svg.ts';
import type { CaptionItem, Size } from './caption-items.ts';
import { lineParts, PLATE, VEIL } from './caption-look.ts';
import { FONT_FAMILY } from './draw-caption.ts';

/** A caption as elements of SVG: its text stays text, in letters that are named and not embedded. */
export function captionSvg(
  items: readonly CaptionItem[],
  size: Size,
  palette: Palette,
  direction: 'ltr' | 'rtl',
): string {
  const drawn = items.map((item, index) => {
    switch (item.kind) {
      case 'veil':
        return veil(item, `veil-${index}`, size, palette.sea);
      case 'plate':
        return plate(item, palette);
      case 'line':
        return line(item, palette);
      case 'dot':
        return dot(item, palette.themes[item.theme]);
      case 'text':
        return text(item, palette);
    }
  });
  return element('g', { direction, 'font-family': FONT_FAMILY }, drawn.join(''));
}

type Item<Kind extends CaptionItem['kind']> = Extract<CaptionItem, { kind: Kind }>;

function veil({ from, whole, to }: Item<'veil'>, id: string, { width }: Size, sea: string): string {
  const stop = (offset: number, opacity: number): string =>
    element('stop', {
      offset: number(offset),
      'stop-color': sea,
      'stop-opacity': number(opacity),
    });
  const stops = stop(0, VEIL) + stop((whole - from) / (to - from), VEIL) + stop(1, 0);
  const vertical = { x1: '0', x2: '0', gradientUnits: 'userSpaceOnUse' };
  return (
    element('linearGradient', { id, ...vertical, y1: number(from), y2: number(to) }, stops) +
    element('rect', {
      x: '0',
      y: number(Math.min(from, to)),
      width: number(width),
      height: number(Math.abs(to - from)),
      fill: `url(#${id})`,
    })
  );
}

function plate({ x, y, width, height, scale }: Item<'plate'>, { sea, border }: Palette): string {
  return element('rect', {
    x: number(x),
    y: number(y),
    width: number(width),
    height: number(height),
    rx: number(PLATE.radius * scale),
    fill: sea,
    'fill-opacity': number(PLATE.opacity),
    stroke: border,
    'stroke-width': number(PLATE.edge * scale),
  });
}

function line(item: Item<'line'>, palette: Palette): string {
  const rects = lineParts(item, palette).map(({ x, y, width, height, colour, opacity }) =>
    element('rect', {
      x: number(x),
      y: number(y),
      width: number(width),
      height: number(height),
      fill: colour,
      'fill-opacity': number(opacity),
    }),
  );
  return rects.join('');
}

function dot({ theme, x, y, r }: Item<'dot'>, colour: string): string {
  const at = { cx: number(x), cy: number(y) };
  if (theme !== 'halted') return element('circle', { ...at, r: number(r), fill: colour });
  const line = r * 0.45;
  return element('circle', {
    ...at,
    r: number(r - line / 2),
    fill: 'none',
    stroke: colour,
    'stroke-width': number(line),
    'stroke-dasharray': `${number(r * 0.55)} ${number(r * 0.35)}`,
  });
}

function text(item: Item<'text'>, { ink, sea }: Palette): string {
  return element(
    'text',
    {
      x: number(item.x),
      y: number(item.y),
      'font-size': number(item.size),
      'font-weight': String(item.weight),
      'text-anchor': item.align,
      fill: ink,
      'fill-opacity': number(item.strength),
      stroke: sea,
      'stroke-opacity': '0.7',
      'stroke-width': number(item.size * 0.12),
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    escaped(item.text),
  );
}
