import { ArcLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { arcsOf, type Arc } from '../../src/core/arcs/arcs.ts';
import { unpackOverview, type PackedOverview } from '../../src/core/record/packed-overview.ts';
import { showPeerMap } from './peer-map.ts';

/** The same arcs as deck.gl's, from our own overview.json. */
const [map, dataset] = await Promise.all([
  showPeerMap(),
  fetch('data/overview.json')
    .then((response) => response.json() as Promise<PackedOverview>)
    .then(unpackOverview),
]);
const layer = new ArcLayer<Arc>({
  id: 'arcs',
  data: arcsOf(dataset),
  greatCircle: true,
  getHeight: 0,
  getSourcePosition: ({ hubAt }) => [hubAt[0], hubAt[1]],
  getTargetPosition: ({ partnerAt }) => [partnerAt[0], partnerAt[1]],
  getSourceColor: [194, 90, 12, 180],
  getTargetColor: [194, 90, 12, 180],
  getWidth: 1.3,
});
map.addControl(new MapLibreOverlay({ interleaved: true, layers: [layer] }) as never);
// The map alone may have come to rest before.
map.triggerRepaint();
map.once('idle', () => performance.mark('picture'));
