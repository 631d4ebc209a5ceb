import type { StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection, MultiLineString, Point } from 'geojson';
import { arabicRegular, latinExtRegular, latinRegular } from './map-fonts.ts';
import { DIMMED } from '../core/arcs/arc-look.ts';
import type { Palette } from '../core/view/palette.ts';
import {
  BORDER_WIDTH,
  CIRCLE,
  EMPTY_RING,
  radiusPerRoot,
  HUB_CIRCLE,
  HUB_NAME,
  NAME,
} from '../core/places/place-look.ts';
import type { Language } from '../core/types.ts';
import type { Projection } from '../core/view/view.ts';

/** What the style draws; all of it is embedded, nothing is fetched but the fonts, from the page's own origin. */
export interface MapShapes {
  readonly countries: FeatureCollection;
  readonly borders: MultiLineString;
  /** Partners and the hub, with their names (`name_en` …), `code`, `rank` (least first to be named), `anchor_en` …. */
  readonly places: FeatureCollection<Point>;
  /** How many records the largest partner has in all. */
  readonly mostRecords: number;
}

/** The layer under which the arcs go. */
export const ARCS_BELOW = 'partners';

const FONT = ['Plex'];

/** The map's style: sea, land, tint of partners, faint borders, then (under the names) the arcs. Without letters of its own it has the system's. */
export function mapStyle(
  shapes: MapShapes,
  palette: Palette,
  language: Language,
  projection: Projection,
  ownLetters = true,
): StyleSpecification {
  const state = ['feature-state', 'records'] as const;
  const records = ['coalesce', state, 0] as const;
  const faintly = ['case', ['boolean', ['feature-state', 'faint'], false], DIMMED.talk, 1] as const;
  const filled = ['*', faintly, ['case', ['>', records, 0], 1, 0]] as const;
  const isThere = ['==', ['typeof', state], 'number'] as const;
  const present = [
    '*',
    faintly,
    ['case', ['>', records, 0], 1, isThere, EMPTY_RING.opacity, 0],
  ] as const;
  return {
    version: 8,
    projection: { type: projection },
    ...(ownLetters && {
      'font-faces': {
        Plex: [
          { url: absolute(latinRegular), 'unicode-range': ['U+0000-00FF', 'U+2010-2027'] },
          { url: absolute(latinExtRegular), 'unicode-range': ['U+0100-024F', 'U+1E00-1EFF'] },
          { url: absolute(arabicRegular), 'unicode-range': ['U+0600-06FF', 'U+FB50-FEFF'] },
        ],
      },
    }),
    sources: {
      countries: { type: 'geojson', data: shapes.countries, promoteId: 'code' },
      borders: { type: 'geojson', data: shapes.borders },
      places: { type: 'geojson', data: shapes.places, promoteId: 'code' },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
      {
        id: 'land',
        type: 'fill',
        source: 'countries',
        paint: {
          'fill-color': [
            'case',
            ['boolean', ['feature-state', 'hub'], false],
            palette.hubLand,
            ['>', records, 0],
            palette.partnerLand,
            palette.land,
          ],
          'fill-antialias': false,
        },
      },
      {
        id: 'borders',
        type: 'line',
        source: 'borders',
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette.border, 'line-width': BORDER_WIDTH },
      },
      {
        id: 'partners',
        type: 'circle',
        source: 'places',
        filter: ['!', ['get', 'hub']],
        // The large ones lie below, so that none covers a neighbour whole.
        layout: { 'circle-sort-key': ['get', 'rank'] },
        paint: {
          'circle-radius': [
            'case',
            isThere,
            ['+', CIRCLE.least, ['*', radiusPerRoot(shapes.mostRecords), ['sqrt', records]]],
            0,
          ],
          'circle-color': palette.node,
          'circle-stroke-color': palette.ink,
          'circle-stroke-width': ['case', isThere, CIRCLE.rim, 0],
          'circle-opacity': filled,
          'circle-stroke-opacity': present,
        },
      },
      {
        id: 'hub',
        type: 'circle',
        source: 'places',
        filter: ['get', 'hub'],
        paint: {
          'circle-radius': HUB_CIRCLE.radius,
          'circle-color': palette.hub,
          'circle-stroke-color': palette.node,
          'circle-stroke-width': HUB_CIRCLE.rim,
        },
      },
      {
        id: 'names',
        type: 'symbol',
        source: 'places',
        filter: ['!', ['get', 'hub']],
        layout: {
          'text-field': ['get', `name_${language}`],
          'text-font': FONT,
          'text-size': NAME.size,
          // Not the library's variable anchor, which remembers where a name was: the same playhead must be one picture.
          'text-anchor': ['get', `anchor_${language}`],
          'text-radial-offset': NAME.away,
          'text-padding': NAME.padding,
          'symbol-sort-key': ['get', 'rank'],
        },
        paint: namePaint(palette, present),
      },
      {
        id: 'hub-name',
        type: 'symbol',
        source: 'places',
        filter: ['get', 'hub'],
        layout: {
          'text-field': ['get', `name_${language}`],
          'text-font': FONT,
          'text-size': HUB_NAME.size,
          'text-anchor': 'bottom',
          'text-offset': [0, -HUB_NAME.above],
          'text-allow-overlap': true,
        },
        paint: namePaint(palette, 1),
      },
    ],
  } as StyleSpecification;
}

function namePaint(palette: Palette, opacity: unknown): object {
  return {
    'text-color': palette.ink,
    'text-halo-color': palette.halo,
    'text-halo-width': NAME.halo,
    'text-opacity': opacity,
  };
}

/** Fonts are asked for by a worker that does not know the page's address. */
function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}
