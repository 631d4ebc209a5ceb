import type { Camera } from '../core/globe/camera.ts';
import type { Covered } from '../core/globe/covered.ts';
import type { Language, LngLat, PlaceCode } from '../core/types.ts';
import type { Palette } from '../core/view/palette.ts';
import type { Projection } from '../core/view/view.ts';
import type { GestureWords } from './cooperation.ts';
import type { PointerOptions } from './map-pointer.ts';
import type { MapShapes } from './map-style.ts';

/** What a live map is built of and tells. */
export interface MapViewOptions extends PointerOptions {
  readonly shapes: MapShapes;
  readonly hub: PlaceCode;
  readonly palette: Palette;
  readonly language: Language;
  readonly projection: Projection;
  readonly camera: Camera | null;
  /** What stands over the map at its edges; nothing where it is not said. */
  readonly covered?: Covered;
  /** Places that the default view holds. */
  readonly seen?: readonly LngLat[];
  readonly reducedMotion: boolean;
  /** Whether ropes take their time to open; where not, the picture is what it comes to. */
  readonly glides: boolean;
  /** Words for a map in somebody else's page, where a wheel or one finger scrolls that page; null: the map takes them. */
  readonly gestures: GestureWords | null;
  /** False: names are written in the system's letters, since the page's do not come. */
  readonly ownLetters?: boolean | undefined;
  /** Pixels of the picture per pixel of the page; the screen's own where it is not said. */
  readonly pixelRatio?: number;
  readonly onReady: () => void;
  /** The graphics card was taken away and has not come back for a while; `onReady` is called again if it does. */
  readonly onLost?: (() => void) | undefined;
  /** The reader has moved the map. */
  readonly onCamera: (camera: Camera) => void;
}
