import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';

type PaintName = Parameters<MapLibreMap['setPaintProperty']>[1];

/** Takes over a style's colours and the language of its names, layer by layer: a new style would drop the layers that are our own. */
export function applyStyle(map: MapLibreMap, { layers }: StyleSpecification): void {
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer.paint ?? {}))
      map.setPaintProperty(layer.id, name as PaintName, value as never);
    if (layer.type !== 'symbol') continue;
    for (const name of ['text-field', 'text-anchor'] as const)
      map.setLayoutProperty(layer.id, name, layer.layout?.[name]);
  }
}
