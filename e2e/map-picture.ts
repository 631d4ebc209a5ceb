import type { Page } from '@playwright/test';
import { pngPixels, type Pixels } from './png-pixels.ts';

/** How long nothing may have been drawn: longer than the map waits before it sorts out its names, in milliseconds. */
const STILL_FOR = 700;
/** A map that never rests is at fault. */
const PATIENCE = 60_000;

export type Colour = readonly [red: number, green: number, blue: number];

/** What the map's canvas shows, without what lies over it. Points are in pixels of the page. */
export class MapPicture {
  readonly png: Buffer;
  readonly box: { x: number; y: number; width: number; height: number };
  readonly #pixels: Pixels;

  constructor(png: Buffer, box: MapPicture['box']) {
    this.png = png;
    this.box = box;
    this.#pixels = pngPixels(png);
  }

  /** Colours of the device's pixels in the square of `2 radius` around a point, as far as it is on the canvas. */
  coloursAround({ x, y }: { x: number; y: number }, radius: number): Colour[] {
    const { width, height, bytes, channels } = this.#pixels;
    const ratio = width / this.box.width;
    const first = (middle: number) => Math.max(0, Math.floor((middle - radius) * ratio));
    const last = (middle: number, size: number) =>
      Math.min(size - 1, Math.floor((middle + radius) * ratio));
    const [left, top] = [x - this.box.x, y - this.box.y];
    const colours: Colour[] = [];
    for (let row = first(top); row <= last(top, height); row++) {
      for (let column = first(left); column <= last(left, width); column++) {
        const at = (row * width + column) * channels;
        colours.push([bytes[at]!, bytes[at + 1]!, bytes[at + 2]!]);
      }
    }
    return colours;
  }

  /** Whether a colour (`#rrggbb`), and not merely a trace of it, is found around a point. */
  shows(colour: string, at: { x: number; y: number }, radius = 2): boolean {
    const wanted = [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16));
    return this.coloursAround(at, radius).some((found) =>
      found.every((part, i) => Math.abs(part - wanted[i]!) <= 12),
    );
  }
}

/** The map's picture once it has come to rest: a picture is dear, so what is drawn is watched until nothing is. */
export async function mapPicture(page: Page): Promise<MapPicture> {
  await page.evaluate(watchDrawing);
  await page.waitForFunction(hasRested, STILL_FOR, { polling: 100, timeout: PATIENCE });
  // What has been asked of the graphics card is done, and on the screen.
  await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')!;
    canvas.getContext('webgl2')!.finish();
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
  const png = await shot(page);
  const box = (await page.locator('.maplibregl-canvas').boundingBox())!;
  return new MapPicture(png, box);
}

type Watching = Window & { drawnAt?: number };

/** Runs in the page: notes when anything was last drawn by WebGL, from now on. */
function watchDrawing(): void {
  const watching = window as Watching;
  const isWatched = watching.drawnAt !== undefined;
  watching.drawnAt = performance.now();
  if (isWatched) return;
  const context = WebGL2RenderingContext.prototype;
  for (const name of ['clear', 'drawArrays', 'drawElements', 'drawArraysInstanced'] as const) {
    const draw = context[name] as (...all: unknown[]) => void;
    Object.assign(context, {
      [name](this: WebGL2RenderingContext, ...all: unknown[]) {
        watching.drawnAt = performance.now();
        draw.apply(this, all);
      },
    });
  }
}

/** Runs in the page. */
const hasRested = (forSoLong: number): boolean =>
  performance.now() - (window as Watching).drawnAt! > forSoLong;

/** The canvas alone: all else is hidden while the picture is taken. */
async function shot(page: Page): Promise<Buffer> {
  const canvas = page.locator('.maplibregl-canvas');
  const show = (alone: boolean) =>
    canvas.evaluate((element: HTMLElement, only) => {
      document.documentElement.style.visibility = only ? 'hidden' : '';
      element.style.visibility = only ? 'visible' : '';
    }, alone);
  await show(true);
  const png = await canvas.screenshot();
  await show(false);
  return png;
}
