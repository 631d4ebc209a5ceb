import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { loadBasemap } from '../../src/map/basemap.ts';
import { fetchJson } from '../../src/state/fetch-json.ts';

setWorkerUrl(workerUrl);

/** A MapLibre map of our own basemap, without names: what a peer's page needs at least. Resolves with its style loaded. */
export async function showPeerMap(): Promise<MapLibreMap> {
  const { countries } = await loadBasemap(fetchJson);
  const map = new MapLibreMap({
    container: 'map',
    center: [37, 36],
    zoom: 2.4,
    attributionControl: false,
    style: {
      version: 8,
      sources: { countries: { type: 'geojson', data: countries } },
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': '#e6ebf0' } },
        { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': '#fbfaf7' } },
      ],
    },
  });
  await map.once('style.load');
  return map;
}
