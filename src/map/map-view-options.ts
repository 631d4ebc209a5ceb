import type { Hit } from '../core/arcs/pick-arcs.ts';
import type { Arc } from '../core/arcs/arcs.ts';
import type { Camera } from '../core/globe/camera.ts';
import type { Covered } from '../core/globe/covered.ts';
import type { Language, PlaceCode } from '../core/types.ts';
import type { Palette } from '../core/view/palette.ts';
import type { Projection } from '../core/view/view.ts';
import type { GestureWords } from './cooperation.ts';
import type { MapShapes } from './map-style.ts';

export interface MapViewOptions {
  readonly shapes: MapShapes;
  readonly hub: PlaceCode;
  readonly arcs: readonly Arc[];
  readonly palette: Palette;
  readonly language: Language;
  readonly projection: Projection;
  readonly camera: Camera | null;
  /** What stands over the map at its edges; nothing where it is not said. */
  readonly covered?: Covered;
  readonly reducedMotion: boolean;
  /** Words for a map in somebody else's page, where a wheel or one finger scrolls that page; null: the map takes them. */
  readonly gestures: GestureWords | null;
  /** Pixels of the picture per pixel of the page; the screen's own where it is not said. */
  readonly pixelRatio?: number;
  readonly onReady: () => void;
  readonly onPick: (hit: Hit) => void;
  /** Null where the pointer is over nothing; `at` in pixels from the map's top left. */
  readonly onHover: (hit: Hit | null, at: readonly [number, number]) => void;
  /** The reader has moved the map. */
  readonly onCamera: (camera: Camera) => void;
}
