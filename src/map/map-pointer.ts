import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { Arc } from '../core/arcs/arcs.ts';
import type { ArcView } from '../core/arcs/arc-view.ts';
import { hitArcs, hitOf, isAnything, NO_HIT, type Hit } from '../core/arcs/hit.ts';
import { ArcPicker, REACH } from '../core/arcs/pick-arcs.ts';
import { circleRadius } from '../core/places/place-look.ts';
import type { PlaceCode } from '../core/types.ts';
import type { ArcLayer } from './arc-layer.ts';
import { spotsOn } from './arc-screen.ts';
import type { GestureWords } from './cooperation.ts';
import { LongPress } from './long-press.ts';
import type { MapShapes } from './map-style.ts';

export interface PointerOptions {
  /** Not null in somebody else's page, whose fingers and menus are its own. */
  readonly gestures: GestureWords | null;
  readonly shapes: Pick<MapShapes, 'places' | 'mostRecords'>;
  readonly arcs: readonly Arc[];
  /** `adds`: with a modifier, or a long press, which adds to what is chosen. */
  readonly onPick: (hit: Hit, adds: boolean) => void;
  /** Null where the pointer is over nothing; `at` in pixels from the map's top left. */
  readonly onHover: (hit: Hit | null, at: readonly [number, number]) => void;
}

/** What a mouse or a finger is over on a map, and chooses there. */
export class MapPointer {
  readonly #map: MapLibreMap;
  readonly #layer: ArcLayer;
  readonly #options: PointerOptions;
  readonly #picker: ArcPicker;
  readonly #press = new LongPress((finger) => this.#pressed(finger));
  #isStale = true;
  #touches = false;
  /** Where the mouse was last, in the window's pixels. */
  #mouseAt = '';
  #view: ArcView | null = null;
  #records: ReadonlyMap<PlaceCode, number> = new Map();

  constructor(map: MapLibreMap, layer: ArcLayer, options: PointerOptions) {
    this.#map = map;
    this.#layer = layer;
    this.#options = options;
    this.#picker = new ArcPicker(options.arcs);
    map.on('click', (event) => this.#click(event));
    if (options.gestures === null) {
      map.on('contextmenu', (event) => this.#menu(event));
      const forget = this.#press.watch(map.getCanvasContainer());
      map.once('remove', forget);
    }
    map.on('mousemove', (event) => this.#hover(event));
    map.on('mouseout', () => {
      this.#mouseAt = '';
      if (!this.#touches) this.#point(NO_HIT, [0, 0]);
    });
    // What a finger brings about as if it were a mouse is no pointing.
    const tell = ({ pointerType }: PointerEvent) => (this.#touches = pointerType === 'touch');
    for (const type of ['pointerdown', 'pointermove'] as const)
      map.getCanvasContainer().addEventListener(type, tell, { capture: true });
  }

  /** To be called when the camera has moved. */
  look(): void {
    this.#isStale = true;
  }

  showArcs(view: ArcView): void {
    if (this.#view?.opened !== view.opened) this.#isStale = true;
    this.#view = view;
  }

  setRecords(records: ReadonlyMap<PlaceCode, number>): void {
    this.#records = records;
  }

  #hover(event: MapMouseEvent): void {
    if (this.#touches || !this.#isMoved(event)) return;
    const hit = this.#hitAt(event);
    this.#map.getCanvas().style.cursor = isAnything(hit) ? 'pointer' : '';
    this.#point(hit, [event.point.x, event.point.y]);
  }

  /**
   * Browsers also tell of a move when only the page or the map beneath has changed, as where a panel has opened: what then
   * lies under the mouse was not pointed at.
   */
  #isMoved({ originalEvent: { clientX, clientY } }: MapMouseEvent): boolean {
    const at = `${clientX} ${clientY}`;
    const isMoved = at !== this.#mouseAt;
    this.#mouseAt = at;
    return isMoved;
  }

  #point(hit: Hit, at: readonly [number, number]): void {
    this.#options.onHover(isAnything(hit) ? hit : null, at);
  }

  /** Chooses what is under the pointer. A finger covers several arcs at once, which are then offered; it points at none. */
  #click(event: MapMouseEvent): void {
    if (this.#press.isDone) return;
    if (this.#touches) this.#point(NO_HIT, [0, 0]);
    this.#options.onPick(this.#hitAt(event), isAdding(event));
  }

  /** The other button on a partner, or a long press as some browsers tell of it. */
  #menu(event: MapMouseEvent): void {
    const partner = this.#partnerAt([event.point.x, event.point.y], REACH.touch);
    if (partner === null) return;
    event.preventDefault();
    event.originalEvent.preventDefault();
    if (this.#press.take()) this.#add(partner);
  }

  #pressed({ clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>): void {
    const canvas = this.#map.getCanvas();
    const { left, top, width } = canvas.getBoundingClientRect();
    // An enlarged map has larger pixels on the screen than its own.
    const scale = canvas.clientWidth / width;
    const at = [(clientX - left) * scale, (clientY - top) * scale] as const;
    const partner = this.#partnerAt(at, REACH.touch);
    if (partner !== null) this.#add(partner);
  }

  #add(partner: PlaceCode): void {
    this.#point(NO_HIT, [0, 0]);
    this.#options.onPick(hitOf(partner), true);
  }

  #hitAt({ point }: MapMouseEvent): Hit {
    const reach = this.#touches ? REACH.touch : REACH.mouse;
    const partner = this.#partnerAt([point.x, point.y], reach);
    if (partner !== null) return hitOf(partner);
    return this.#arcsAt([point.x, point.y], reach);
  }

  #arcsAt(at: readonly [number, number], reach: number): Hit {
    const view = this.#view;
    const sight = this.#isStale ? this.#layer.sight : null;
    if (sight) this.#picker.look(sight);
    this.#isStale &&= sight === null;
    if (!view || this.#isStale) return NO_HIT;
    return hitArcs(this.#picker, at, reach, view, this.#layer.sums);
  }

  /** The partner whose circle is nearest within reach, in whichever copy of the world it is seen. */
  #partnerAt([x, y]: readonly [number, number], reach: number): PlaceCode | null {
    let nearest: PlaceCode | null = null;
    let least = Infinity;
    const spots = spotsOn(this.#map);
    for (const feature of this.#options.shapes.places.features) {
      const code = feature.properties!['code'] as PlaceCode;
      const records = this.#records.get(code);
      if (records === undefined) continue;
      const within = Math.max(reach, circleRadius(records, this.#options.shapes.mostRecords));
      for (const at of spots(feature.geometry.coordinates as [number, number])) {
        const distance = Math.hypot(at[0] - x, at[1] - y);
        if (distance > within || distance >= least) continue;
        least = distance;
        nearest = code;
      }
    }
    return nearest;
  }
}

function isAdding({ originalEvent }: MapMouseEvent): boolean {
  return originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey;
}
