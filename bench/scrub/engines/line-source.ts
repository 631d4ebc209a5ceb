import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { arcPath } from '../../../src/core/arcs/arc-path.ts';
import type { Arc } from '../../../src/core/arcs/arcs.ts';
import { LINE_SEGMENTS } from './line-segments.ts';

/** The same paths as lines of MapLibre's own, with `from` and an id by their place in the list. */
export function lineSource(arcs: readonly Arc[]): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data: {
      type: 'FeatureCollection',
      features: arcs.map(({ agreement, rope: { hubAt, partnerAt, bulge }, life }, id) => ({
        type: 'Feature',
        id,
        properties: { from: life!.from, theme: agreement.theme },
        geometry: {
          type: 'LineString',
          coordinates: arcPath(hubAt, partnerAt, bulge, LINE_SEGMENTS).map((at) => [...at]),
        },
      })),
    },
  };
}
