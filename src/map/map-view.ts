import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Palette } from '../core/view/palette.ts';
import type { Language, LngLat, PlaceCode } from '../core/types.ts';
import { type Projection } from '../core/view/view.ts';
import type { Camera } from '../core/globe/camera.ts';
import type { ArcView } from '../core/arcs/arc-view.ts';
import { reachOfArcs } from '../core/arcs/curve-reach.ts';
import { partnersChosen } from '../core/view/standing-partners.ts';
import { applyStyle } from './apply-style.ts';
import { MapPointer } from './map-pointer.ts';
import { ArcLayer } from './arc-layer.ts';
import { NOTHING_COVERED, type Covered } from '../core/globe/covered.ts';
import { isFree } from './arc-screen.ts';
import { cameraFor } from '../core/globe/default-camera.ts';
import { hubOf } from './map-shapes.ts';
import { ARCS_BELOW, mapStyle } from './map-style.ts';
import type { MapViewOptions } from './map-view-options.ts';
import { newMap } from './new-map.ts';
import { NameRoom, type NamesAsked } from './name-room.ts';
import { watchContext } from './lost-context.ts';
import { PlaceStates } from './place-states.ts';
import { unmirrorLetters } from './unmirrored-letters.ts';
import { wholePicture } from './whole-picture.ts';

/** How long the picture must rest before names that are not shown stop keeping others away, in milliseconds. */
const REST = 300;

/** How long the camera takes from scene to scene, and to make room for what opens over the map, in milliseconds. */
const GLIDE = { gliding: 600, yielding: 200 } as const;

/** The live map behind a few verbs. Throws on construction where there is no WebGL 2. */
export class MapView {
  readonly #map: MapLibreMap;
  readonly #options: MapViewOptions;
  readonly #arcs: ArcLayer;
  readonly #pointer: MapPointer;
  #movesByHand = false;
  /** Whether there is a style to tell anything to. */
  #hasStyle = false;
  /** Whether all of it has been there once, and may be looked at. */
  #isSeen = false;
  #language: Language;
  #projection: Projection;
  #palette: Palette;
  #records: ReadonlyMap<PlaceCode, number> = new Map();
  #camera: Camera | null;
  /** The camera that the reader's hand left: what was to be in sight is where that has put it. */
  #byHand: Camera | undefined;
  /** What was last to be in sight, until the map is moved by hand. */
  #revealed: Parameters<MapView['reveal']> = [[]];
  #covered: Covered;
  #seen: readonly LngLat[];
  #pixelRatio: number;
  #over: NamesAsked['over'] = [];
  #onlyNames: NamesAsked['only'] = null;
  #chosen: NamesAsked['chosen'] = new Set();
  #selected: ArcView['selected'] | null = null;
  readonly #nameRoom = new NameRoom();
  readonly #placeStates = new PlaceStates();
  #resting: ReturnType<typeof setTimeout> | undefined;
  readonly #forgetContext: () => void;

  constructor(container: HTMLElement, options: MapViewOptions) {
    this.#options = options;
    this.#language = options.language;
    this.#projection = options.projection;
    this.#palette = options.palette;
    this.#camera = options.camera;
    this.#covered = options.covered ?? NOTHING_COVERED;
    this.#seen = options.seen ?? [];
    this.#pixelRatio = options.pixelRatio ?? devicePixelRatio;
    this.#arcs = new ArcLayer('arcs', options.arcs, options.palette);
    const camera = this.#lookFrom(this.#camera, this.#seen, container);
    this.#map = newMap(container, this.#style(), camera, this.#covered, options);
    this.#pointer = new MapPointer(this.#map, this.#arcs, options);
    // Also after a lost context, whose restored style lacks the layers that are our own. What is told before the first
    // names are laid out is not laid out twice.
    this.#map.on('style.load', () => {
      unmirrorLetters(this.#map.style.glyphManager);
      if (this.#isSeen) this.#map.addLayer(this.#arcs, ARCS_BELOW);
      this.#restore();
    });
    this.#map.once('load', () => {
      this.#isSeen = true;
      this.setPixelRatio(this.#pixelRatio);
      this.#map.addLayer(this.#arcs, ARCS_BELOW);
      // Only the next picture has all pixels and the arcs; what stood in the map's place goes when that is there.
      this.#map.once('render', () => options.onReady());
      this.#map.triggerRepaint();
    });
    this.#forgetContext = watchContext(this.#map, {
      onGone: () => (this.#hasStyle = false),
      onLost: () => options.onLost?.(),
      onBack: options.onReady,
    });
    this.#map.on('resize', () => {
      this.setCamera(this.#camera, this.#covered, this.#seen);
      this.reveal(...this.#revealed);
    });
    this.#map.on('move', (event) => {
      this.#pointer.look();
      this.#movesByHand ||= Boolean(event.originalEvent);
    });
    // What one notch of a wheel moves has no event of the reader's with it.
    this.#map.on('wheel', () => (this.#movesByHand = true));
    this.#map.on('moveend', () => {
      if (this.#movesByHand) this.#keepCamera();
      this.#movesByHand = false;
      this.#sortNames();
    });
  }

  /** Shows the arcs as they are at a playhead, with its mode, filters and selection. */
  showArcs(view: ArcView): void {
    this.#arcs.setView(view, this.#options.glides);
    this.#pointer.showArcs(view);
    if (view.selected === this.#selected) return;
    this.#selected = view.selected;
    const agreements = this.#options.arcs.map(({ agreement }) => agreement);
    this.#chosen = partnersChosen(agreements, view);
    this.#sortNames();
  }

  /** How many records each partner on the map has now, 0 for an empty ring: its circle's size, its name, its country's tint. */
  setRecords(records: ReadonlyMap<PlaceCode, number>): void {
    this.#records = records;
    this.#pointer.setRecords(records);
    this.#tellPlaces();
  }

  /** What stands over the map, which names keep clear of, and whose names alone are shown; null: everybody's. */
  setNames(over: NamesAsked['over'], only: NamesAsked['only']): void {
    this.#over = over;
    this.#onlyNames = only;
    this.#tellPlaces();
    this.#sortNames();
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    this.#arcs.setPalette(palette);
    this.#applyStyle();
  }

  setLanguage(language: Language): void {
    this.#language = language;
    this.#applyStyle();
  }

  setProjection(projection: Projection): void {
    this.#projection = projection;
    this.#pointer.look();
    if (this.#hasStyle) this.#project();
  }

  /** Whether a wheel or one finger scrolls the page around the map, in somebody else's page. */
  setGuarded(isGuarded: boolean): void {
    if (!this.#options.gestures) return;
    if (isGuarded) this.#map.cooperativeGestures.enable();
    else this.#map.cooperativeGestures.disable();
  }

  /** Pixels of the picture per pixel of its container: more where the page shows that enlarged. */
  setPixelRatio(ratio: number): void {
    this.#pixelRatio = ratio;
    if (this.#isSeen && ratio !== this.#map.getPixelRatio()) this.#map.setPixelRatio(ratio);
  }

  /** Looks there, in the middle of what is not covered; null: at the default view for that, with these places in it. */
  setCamera(
    camera: Camera | null,
    covered: Covered = NOTHING_COVERED,
    seen: readonly LngLat[] = [],
    moving: 'at-once' | keyof typeof GLIDE = 'at-once',
  ): void {
    // Where the map was moved to by hand it is already.
    const isThere =
      camera === this.#camera &&
      covered === this.#covered &&
      (camera !== null || seen === this.#seen);
    if (moving === 'gliding' && isThere) return;
    if (camera !== this.#camera) this.#revealed = [[]];
    this.#camera = camera;
    this.#covered = covered;
    this.#seen = camera === this.#byHand ? [] : seen;
    this.#movesByHand = false;
    const { lng, lat, zoom } = this.#lookFrom(camera);
    const to = { center: [lng, lat] as [number, number], zoom, padding: covered };
    if (moving !== 'at-once') this.#map.easeTo({ ...to, duration: GLIDE[moving] });
    else this.#map.jumpTo(to);
  }

  /**
   * Glides to where the hub and these partners are in sight with their arcs, no nearer: unless all of them are already, or any
   * partner where that is enough, or will be once the camera rests. A map whose size changes thereafter does so again.
   */
  reveal(partners: readonly LngLat[], enough: 'all' | 'any' = 'all'): void {
    this.#revealed = [partners, enough];
    if (partners.length === 0) return;
    if (this.#map.isMoving()) {
      this.#map.once('moveend', () => this.reveal(...this.#revealed));
      return;
    }
    const hub = hubOf(this.#options.shapes);
    const isSeen = (place: LngLat): boolean => isFree(this.#map, this.#covered, place);
    if (enough === 'all' ? [hub, ...partners].every(isSeen) : partners.some(isSeen)) return;
    const seen = reachOfArcs(hub, partners, this.#projection);
    const { lng, lat, zoom } = this.#lookFrom(this.#now(), seen);
    this.#map.once('moveend', () => {
      this.#keepCamera();
      this.#revealed = [partners, enough];
    });
    this.#map.easeTo({ center: [lng, lat], zoom, duration: 600 });
  }

  zoomBy(levels: number): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + levels, duration: 200 });
    this.#map.once('moveend', () => this.#keepCamera());
  }

  /** Hands over the picture as it is at rest, drawn at once and whole, while the canvas still has its pixels. */
  picture(take: (canvas: HTMLCanvasElement) => void): Promise<void> {
    return wholePicture(this.#map, () => this.#sortNames() && this.#isSeen, take);
  }

  destroy(): void {
    clearTimeout(this.#resting);
    this.#forgetContext();
    this.#map.remove();
  }

  #style(): ReturnType<typeof mapStyle> {
    const { shapes, ownLetters } = this.#options;
    return mapStyle(shapes, this.#palette, this.#language, this.#projection, ownLetters);
  }

  /** From a camera, or the default view, where the map is to look with these places in it. */
  #lookFrom(camera: Camera | null, seen = this.#seen, box = this.#map.getContainer()): Camera {
    const sight = { covered: this.#covered, seen, projection: this.#projection };
    return cameraFor(camera, box, hubOf(this.#options.shapes), sight);
  }

  /** Map and globe have default views of their own, and a map that is not yet a globe does not take every camera of one. */
  #project(): void {
    this.#map.setProjection({ type: this.#projection });
    this.setCamera(this.#camera, this.#covered, this.#seen);
  }

  /** Takes over colours and language. */
  #applyStyle(): void {
    if (!this.#hasStyle) return;
    applyStyle(this.#map, this.#style());
    this.#nameRoom.forget();
    this.#sortNames();
  }

  #tellPlaces(): void {
    if (!this.#hasStyle) return;
    this.#placeStates.tell(this.#map, this.#records, this.#onlyNames);
    // Names fade at once with their circle; only at rest do hidden ones stop taking up room.
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#sortNames(), REST);
  }

  /** Whether the style was there to be told. */
  #sortNames(): boolean {
    if (!this.#hasStyle) return false;
    this.#nameRoom.give(this.#map, {
      shapes: this.#options.shapes,
      language: this.#language,
      records: this.#records,
      only: this.#onlyNames,
      chosen: this.#chosen,
      over: this.#over,
    });
    return true;
  }

  /** Tells a new style all that was told before it: at the start, and again after a lost context. */
  #restore(): void {
    this.#hasStyle = true;
    this.#project();
    this.#applyStyle();
    this.#map.setFeatureState({ source: 'countries', id: this.#options.hub }, { hub: true });
    this.#placeStates.forget();
    this.#tellPlaces();
  }

  #keepCamera(): void {
    this.#revealed = [[]];
    this.#camera = this.#byHand = this.#now();
    this.#options.onCamera(this.#camera);
  }

  #now(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { lng, lat, zoom: this.#map.getZoom() };
  }
}
