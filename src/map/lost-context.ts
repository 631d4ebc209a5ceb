import type { Map as MapLibreMap } from 'maplibre-gl';

/** How long a lost context may take to come back before it is told of, in milliseconds. */
const PATIENCE = 6000;

export interface LostContext {
  /** At once: the map has no style to tell anything to. */
  readonly onGone: () => void;
  /** It has not come back for a while, and perhaps never will. */
  readonly onLost: () => void;
  /** It is back, and drawn again without what is our own. */
  readonly onBack: () => void;
}

/** Watches whether a map's graphics card is taken away; what it returns ends that. */
export function watchContext(map: MapLibreMap, told: LostContext): () => void {
  let losing: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(losing);
  map.on('webglcontextlost', () => {
    told.onGone();
    stop();
    losing = setTimeout(told.onLost, PATIENCE);
  });
  map.on('webglcontextrestored', () => {
    stop();
    map.once('idle', told.onBack);
  });
  return stop;
}
