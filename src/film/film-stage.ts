import { PALETTES, type Palette } from '../core/view/palette.ts';
import { defaultView } from '../core/address/view-url.ts';
import type { Overview, Language } from '../core/types.ts';
import type { Digits, Scheme, View } from '../core/view/view.ts';
import type { Camera } from '../core/globe/camera.ts';
import type { Box } from '../core/places/name-block.ts';
import type { Basemap } from '../map/basemap.ts';
import { mapShapes } from '../map/map-shapes.ts';
import { MapView } from '../map/map-view.ts';
import { Explorer } from '../state/explorer.svelte.ts';
import { captionBoxes } from './caption-boxes.ts';
import type { CaptionItem, Size } from './caption-items.ts';
import { captionOf } from './caption-words.ts';
import { drawCaption, measureOn } from './draw-caption.ts';
import { layCaption, type Caption } from './film-caption.ts';
import { pictureCamera } from './picture-camera.ts';

/** The pixels of a picture, and how many of them are one of the map's, whose letters and lines so keep their size. */
export interface StageSize extends Size {
  readonly ratio: number;
}

/** What does not change while a stage is open. */
export interface Look {
  readonly language: Language;
  readonly digits: Digits;
  readonly scheme: Scheme;
}

/** What is written into a picture besides what its view says by itself, see `captionOf`. */
interface Said {
  readonly text: string | null;
  readonly withMonth: boolean;
  /** What the records shown rest on, for a picture. */
  readonly sources?: string | null;
}

/** One picture: all that is seen but for size and look. */
export interface Picture extends Said {
  readonly view: View;
  /** Decimal year. */
  readonly playhead: number;
  readonly camera: Camera;
  /** Whether it is no frame of a film, in which arcs grow. */
  readonly standsStill: boolean;
}

const NOTHING = (): void => {};

/**
 * A map of its own size and out of sight, with an explorer of its own. It draws pictures onto `canvas`; each depends on
 * what is asked for and on nothing before it.
 */
export class FilmStage {
  readonly canvas = document.createElement('canvas');
  readonly #size: StageSize;
  readonly #look: Look;
  readonly #palette: Palette;
  readonly #explorer: Explorer;
  readonly #container: HTMLElement;
  readonly #map: MapView;
  readonly #context: CanvasRenderingContext2D;

  /** Throws where there is no WebGL 2. */
  constructor(dataset: Overview, basemap: Basemap, look: Look, size: StageSize) {
    this.#size = size;
    this.#look = look;
    this.#palette = PALETTES[look.scheme];
    this.canvas.width = size.width;
    this.canvas.height = size.height;
    this.#context = this.canvas.getContext('2d', { alpha: false, willReadFrequently: true })!;
    this.#explorer = new Explorer(dataset, defaultView(dataset.scope), look.language);
    this.#container = containerOf(size);
    try {
      this.#map = new MapView(this.#container, {
        shapes: mapShapes(dataset, basemap),
        hub: dataset.scope.hub,
        arcs: this.#explorer.arcs,
        palette: this.#palette,
        language: look.language,
        projection: 'mercator',
        camera: null,
        reducedMotion: false,
        gestures: null,
        glides: false,
        pixelRatio: size.ratio,
        onReady: NOTHING,
        onPick: NOTHING,
        onHover: NOTHING,
        onCamera: NOTHING,
      });
    } catch (cause) {
      this.#container.remove();
      throw cause;
    }
  }

  /** Where a view looks on this stage, with a scene's words or none: a film of it and its picture look at the same. */
  cameraOf(view: View, text: string | null): Camera {
    this.#explorer.show({ ...view, ...this.#look });
    const { over } = this.#written({ text, withMonth: true });
    const { clientWidth: width, clientHeight: height } = this.#container;
    const { dataset } = this.#explorer;
    // Words are a scene's, which shows what it speaks of.
    const scene = { ...view, presenting: text !== null };
    return pictureCamera(scene, dataset, { width, height }, over);
  }

  async draw(picture: Picture): Promise<void> {
    const explorer = this.#explorer;
    explorer.show({ ...picture.view, ...this.#look });
    explorer.playhead = picture.playhead;
    this.#map.setProjection(explorer.projection);
    this.#map.setCamera(picture.camera);
    this.#map.setRecords(explorer.records);
    this.#map.showArcs({
      playhead: explorer.playhead,
      mode: explorer.mode,
      hiddenAgreements: explorer.hiddenAgreements,
      askedPartners: explorer.filters.partners,
      selected: explorer.selected,
      litPartners: explorer.litPartners,
      hovered: new Set(),
      opened: explorer.opened,
      showShelf: explorer.shelfDrawn,
      presenting: explorer.presenting,
      reducedMotion: false,
      standsStill: picture.standsStill,
    });
    const { items, over, direction } = this.#written(picture);
    const { width, height } = this.#size;
    this.#map.setNames(over, explorer.namedAlone);
    await this.#map.picture((map) => {
      this.#context.fillStyle = this.#palette.ground;
      this.#context.fillRect(0, 0, width, height);
      this.#context.drawImage(map, 0, 0, width, height);
    });
    drawCaption(this.#context, items, this.#size, this.#palette, direction);
  }

  /** What the explorer's view says now, laid out, and what of the map it covers. */
  #written(said: Said): { items: CaptionItem[]; over: Box[]; direction: Caption['direction'] } {
    const caption = captionOf(this.#explorer, said);
    const items = layCaption(caption, this.#size, measureOn(this.#context));
    const over = captionBoxes(items, this.#size, this.#size.ratio);
    return { items, over, direction: caption.direction };
  }

  close(): void {
    this.#map.destroy();
    this.#container.remove();
    // Frees its pixels at once, where a page may make many pictures.
    this.canvas.width = 0;
  }
}

/** In the document, for the map to have a size, but out of sight and reach. */
function containerOf({ width, height, ratio }: StageSize): HTMLElement {
  const container = document.createElement('div');
  container.inert = true;
  container.setAttribute('aria-hidden', 'true');
  Object.assign(container.style, {
    position: 'fixed',
    top: '0',
    left: '-20000px',
    width: `${width / ratio}px`,
    height: `${height / ratio}px`,
    direction: 'ltr',
  });
  document.body.append(container);
  return container;
}
