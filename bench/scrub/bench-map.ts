import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { PALETTES } from '../../src/core/view/palette.ts';
import { loadBasemap } from '../../src/map/basemap.ts';
import { fetchJson } from '../../src/state/fetch-json.ts';
import { defaultCamera } from '../../src/core/globe/default-camera.ts';
import { mapStyle } from '../../src/map/map-style.ts';
import type { Seat } from './synthetic-arcs.ts';

setWorkerUrl(workerUrl);

/** The product's own map without its arcs; the returned function builds it, once all it needs is here. */
export async function benchMap(hub: Seat, partners: readonly Seat[]): Promise<() => MapLibreMap> {
  const basemap = await loadBasemap(fetchJson);
  const places = [hub, ...partners].map(({ code, name, at }, rank) => ({
    type: 'Feature' as const,
    properties: { code, hub: code === hub.code, rank, name_en: name },
    geometry: { type: 'Point' as const, coordinates: [...at] },
  }));
  const shapes = {
    ...basemap,
    places: { type: 'FeatureCollection' as const, features: places },
    mostRecords: 4,
  };
  const container = document.querySelector<HTMLElement>('#map')!;
  const { lng, lat, zoom } = defaultCamera(container, hub.at);
  return () => {
    const map = new MapLibreMap({
      container,
      style: mapStyle(shapes, PALETTES.dark, 'en', 'mercator'),
      center: [lng, lat],
      zoom,
      attributionControl: false,
      fadeDuration: 0,
      reduceMotion: false,
    });
    map.once('load', () => {
      for (const { code } of partners) {
        for (const source of ['places', 'countries'])
          map.setFeatureState({ source, id: code }, { records: 4 });
      }
    });
    return map;
  };
}
