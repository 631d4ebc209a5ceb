import type { ArcView } from '../../../src/core/arcs/arc-view.ts';
import { PALETTES } from '../../../src/core/view/palette.ts';
import { ArcLayer } from '../../../src/map/arc-layer.ts';
import { ARCS_BELOW } from '../../../src/map/map-style.ts';
import type { Engine } from './engine.ts';

const VIEW: ArcView = {
  playhead: 0,
  mode: { kind: 'so-far' },
  hiddenAgreements: null,
  askedPartners: new Set(),
  selected: new Set(),
  litPartners: null,
  hovered: new Set(),
  opened: new Set(),
  presenting: false,
  showShelf: false,
  reducedMotion: false,
  standsStill: false,
};

/** The product's layer: time is a uniform. */
export const ownLayer: Engine = (map, arcs) => {
  const layer = new ArcLayer('arcs', arcs, PALETTES.dark);
  map.addLayer(layer, ARCS_BELOW);
  return (playhead) => layer.setView({ ...VIEW, playhead });
};
