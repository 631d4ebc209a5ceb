import { ARCS_BELOW } from '../../../src/map/map-style.ts';
import type { Engine } from './engine.ts';
import { LINE_PAINT } from './line-paint.ts';
import { lineSource } from './line-source.ts';

/** A line layer whose filter is the playhead. */
export const setFilter: Engine = (map, arcs) => {
  map.addSource('arcs', lineSource(arcs));
  map.addLayer({ id: 'arcs', type: 'line', source: 'arcs', paint: LINE_PAINT }, ARCS_BELOW);
  return (playhead) => map.setFilter('arcs', ['<', ['get', 'from'], playhead]);
};
