import { showPeerMap } from './peer-map.ts';

/** The same arcs as one would draw them first: our own arcs.geojson in a line layer. */
const map = await showPeerMap();
map.addSource('arcs', {
  type: 'geojson',
  data: new URL('data/arcs.geojson', document.baseURI).href,
});
map.addLayer({
  id: 'arcs',
  type: 'line',
  source: 'arcs',
  paint: { 'line-color': '#c25a0c', 'line-width': 1.3, 'line-opacity': 0.7 },
});
map.once('idle', () => performance.mark('picture'));
