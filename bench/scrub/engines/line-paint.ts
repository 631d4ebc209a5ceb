import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import { PALETTES } from '../../../src/core/view/palette.ts';
import { THEMES } from '../../../src/core/types.ts';

const { themes, calm } = PALETTES.dark;

/** The arcs' colours and width as paint of a line layer. */
export const LINE_PAINT: NonNullable<LineLayerSpecification['paint']> = {
  'line-color': [
    'match',
    ['get', 'theme'],
    ...THEMES.flatMap((theme) => [theme, themes[theme]]),
    '#ffffff',
  ] as unknown as ExpressionSpecification,
  'line-width': 1.3,
  'line-opacity': calm,
};
