import { ARCS_BELOW } from '../../../src/map/map-style.ts';
import type { Engine } from './engine.ts';
import { LINE_PAINT } from './line-paint.ts';
import { lineSource } from './line-source.ts';

/** A line layer whose opacity is a state of each arc; only those the playhead has crossed are written. */
export const featureState: Engine = (map, arcs) => {
  map.addSource('arcs', lineSource(arcs));
  const begun = ['boolean', ['feature-state', 'begun'], false] as const;
  const opacity = ['case', [...begun], LINE_PAINT['line-opacity']!, 0];
  map.addLayer(
    {
      id: 'arcs',
      type: 'line',
      source: 'arcs',
      paint: { ...LINE_PAINT, 'line-opacity': opacity as never },
    },
    ARCS_BELOW,
  );
  const byStart = arcs
    .map(({ life }, id) => ({ id, from: life!.from }))
    .toSorted((a, b) => a.from - b.from);
  let shown = 0;
  const write = (at: number, isBegun: boolean): void => {
    map.setFeatureState({ source: 'arcs', id: byStart[at]!.id }, { begun: isBegun });
  };
  return (playhead) => {
    while (shown < byStart.length && byStart[shown]!.from < playhead) write(shown++, true);
    while (shown > 0 && byStart[shown - 1]!.from >= playhead) write(--shown, false);
  };
};
