import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { arcTo, PLAIN_VIEW as VIEW } from '../core/arcs/arc-fixture.ts';
import { ArcLayer } from './arc-layer.ts';

const COLOUR = '#5b8def';
const PALETTE = {
  themes: {
    framework: COLOUR,
    industry: COLOUR,
    arms: COLOUR,
    support: COLOUR,
    further: COLOUR,
    other: COLOUR,
    halted: COLOUR,
  },
  calm: 0.6,
  kept: '#808080',
};

function layerOnMap() {
  const triggerRepaint = vi.fn<() => void>();
  const layer = new ArcLayer('arcs', [arcTo([51.5, 25.3])], PALETTE);
  layer.onAdd({ triggerRepaint } as unknown as MapLibre);
  return { layer, triggerRepaint };
}

test('the map is repainted when the view has changed, and only then', () => {
  const { layer, triggerRepaint } = layerOnMap();
  layer.setView(VIEW);
  expect(triggerRepaint).toHaveBeenCalledTimes(1);
  layer.setView({ ...VIEW, selected: new Set(), mode: { kind: 'so-far' } });
  expect(triggerRepaint).toHaveBeenCalledTimes(1);
  layer.setView({ ...VIEW, playhead: 2011 });
  expect(triggerRepaint).toHaveBeenCalledTimes(2);
  layer.setView({ ...VIEW, playhead: 2011, selected: new Set(['a']) });
  expect(triggerRepaint).toHaveBeenCalledTimes(3);
});

test('a layer that was removed takes views without a map', () => {
  const { layer, triggerRepaint } = layerOnMap();
  layer.onRemove();
  layer.setView(VIEW);
  expect(triggerRepaint).not.toHaveBeenCalled();
});

test('a colour that is not #rrggbb is refused', () => {
  const themes = { ...PALETTE.themes, arms: 'orange' };
  expect(() => new ArcLayer('arcs', [], { ...PALETTE, themes })).toThrow('unknown colour: orange');
});
