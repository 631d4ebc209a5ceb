import type { Palette } from '../core/view/palette.ts';
import {
  hubBlock,
  overlap,
  partnerBlock,
  type NameBlock,
  type NamedPlace,
} from '../core/places/name-block.ts';
import { NAME } from '../core/places/place-look.ts';
import { element, escaped, number } from './svg.ts';

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

/** The names as SVG. */
export function namesAsSvg(blocks: readonly NameBlock[], palette: Palette): string {
  const texts = blocks.flatMap(({ lines, size, x, align, opacity }) =>
    lines.map(({ text, y }) =>
      element(
        'text',
        {
          x: number(x),
          y: number(y),
          'font-size': size === NAME.size ? undefined : number(size),
          'text-anchor': align === 'middle' ? undefined : align,
          opacity: opacity === undefined ? undefined : number(opacity),
        },
        escaped(text),
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
