import type { Palette } from '../core/view/palette.ts';
import { element, escaped, number } from '../still/svg.ts';
import { FONT_FAMILY } from './draw-caption.ts';
import type { CaptionItem, Size } from './film-caption.ts';

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
      case 'dot':
        return dot(item, palette.themes[item.theme]);
      case 'text':
        return text(item, palette);
    }
  });
  return element('g', { direction, 'font-family': FONT_FAMILY }, drawn.join(''));
}

type Item<Kind extends CaptionItem['kind']> = Extract<CaptionItem, { kind: Kind }>;

function veil(
  { from, whole, to, strength }: Item<'veil'>,
  id: string,
  { width }: Size,
  sea: string,
): string {
  const stop = (offset: number, opacity: number): string =>
    element('stop', {
      offset: number(offset),
      'stop-color': sea,
      'stop-opacity': number(opacity),
    });
  const stops =
    stop(0, strength) + stop((whole - from) / (to - from), strength * 0.85) + stop(1, 0);
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
