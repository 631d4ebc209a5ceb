import type { Engine } from './engine.ts';

/** What drawing the map costs anyway. */
export const basemapAlone: Engine = (map) => () => map.triggerRepaint();
