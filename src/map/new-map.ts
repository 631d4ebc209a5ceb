import { Map as MapLibreMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { GREATEST_ZOOM, LEAST_ZOOM, type Camera } from '../core/globe/camera.ts';
import type { Covered } from '../core/globe/covered.ts';
import { cooperation } from './cooperation.ts';
import type { MapViewOptions } from './map-view-options.ts';
import { standFarPlaneUpright } from './upright-far-plane.ts';

setWorkerUrl(workerUrl);

/** Pixels of the map per pixel of its container until it is live: out of sight it is drawn again with each part that arrives. */
const UNSEEN = 1 / 16;

/** A flat or round map that is always seen from straight above, north up. Throws where there is no WebGL 2. */
export function newMap(
  container: HTMLElement,
  style: StyleSpecification,
  { lng, lat, zoom }: Camera,
  covered: Covered,
  { gestures, reducedMotion }: MapViewOptions,
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style,
    minZoom: LEAST_ZOOM,
    maxZoom: GREATEST_ZOOM,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    reduceMotion: reducedMotion,
    ...cooperation(gestures),
    pixelRatio: UNSEEN,
  });
  standFarPlaneUpright(map);
  map.jumpTo({ center: [lng, lat], zoom, padding: covered });
  map.touchZoomRotate.disableRotation();
  return map;
}
