import { DataFilterExtension, type DataFilterExtensionProps } from '@deck.gl/extensions';
import { ArcLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { coloursOf } from '../../../src/map/arc-palette.ts';
import type { Arc } from '../../../src/core/arcs/arcs.ts';
import { PALETTES } from '../../../src/core/view/palette.ts';
import { THEMES, type Theme } from '../../../src/core/types.ts';
import { LINE_SEGMENTS } from './line-segments.ts';
import type { Engine } from './engine.ts';

const colours = coloursOf(PALETTES.dark);
const colourOf = (theme: Theme): [number, number, number, number] => {
  const at = 3 * THEMES.indexOf(theme);
  const [red, green, blue] = colours.subarray(at, at + 3).map((part) => part * 255);
  return [red!, green!, blue!, PALETTES.dark.calm * 255];
};
const COLOURS = Object.fromEntries(THEMES.map((theme) => [theme, colourOf(theme)]));

/** deck.gl's arcs, on the ground along great circles, filtered on the graphics card, drawn in the map's own context. */
export const deckArcs: Engine = (map, arcs) => {
  const extensions = [new DataFilterExtension({ filterSize: 1 })];
  const overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
  map.addControl(overlay as never);
  return (playhead) => {
    const layer = new ArcLayer<Arc, DataFilterExtensionProps<Arc>>({
      id: 'arcs',
      data: arcs,
      greatCircle: true,
      getHeight: 0,
      numSegments: LINE_SEGMENTS,
      getSourcePosition: ({ hubAt }) => [hubAt[0], hubAt[1]],
      getTargetPosition: ({ partnerAt }) => [partnerAt[0], partnerAt[1]],
      getSourceColor: ({ agreement }) => COLOURS[agreement.theme]!,
      getTargetColor: ({ agreement }) => COLOURS[agreement.theme]!,
      getWidth: 1.3,
      // 32 bits tell hours apart if years are counted from 1991.
      getFilterValue: ({ life }) => life!.from - 1991,
      filterRange: [0, playhead - 1991],
      // Without `beforeId`: what MapLibre 6 draws over deck.gl's layers goes wrong (visgl/deck.gl#10700).
      extensions,
    });
    overlay.setProps({ layers: [layer] });
    // Else it would ask for its picture a frame later.
    map.triggerRepaint();
  };
};
