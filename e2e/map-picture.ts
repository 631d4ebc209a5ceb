import type { Page } from '@playwright/test';
import { pngPixels, type Pixels } from './png-pixels.ts';

/** How long a picture must stay the same: longer than the map waits before it sorts out its names, in milliseconds. */
const STILL_FOR = 700;
const PATIENCE = 30_000;

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

/** The map's picture once it has come to rest. */
export async function mapPicture(page: Page): Promise<MapPicture> {
  let last = await shot(page);
  let since = performance.now();
  const giveUp = since + PATIENCE;
  while (performance.now() - since < STILL_FOR) {
    if (performance.now() > giveUp) throw new Error(`the map does not rest for ${PATIENCE} ms`);
    const next = await shot(page);
    if (!next.equals(last)) since = performance.now();
    last = next;
  }
  const box = (await page.locator('.maplibregl-canvas').boundingBox())!;
  return new MapPicture(last, box);
}

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
