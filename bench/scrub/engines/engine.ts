import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Arc } from '../../../src/core/arcs/arcs.ts';

/** Puts arcs on a map whose style is there; what it returns moves the playhead (a decimal year). */
export type Engine = (map: MapLibreMap, arcs: readonly Arc[]) => (playhead: number) => void;
