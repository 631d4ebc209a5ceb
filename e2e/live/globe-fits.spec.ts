import { expect, test, type Page } from '@playwright/test';
import { readView } from '../../src/core/address/view-url.ts';
import { pictureOf } from '../../src/core/view/picture.ts';
import { stillCamera } from '../../src/still/still-of-view.ts';
import { stillProjection } from '../../src/still/still-projection.ts';
import { coveredNow } from '../arc-on-screen.ts';
import { mapPicture } from '../map-picture.ts';
import { goBackTo, open, sharedPage } from '../page.ts';
import { dataset } from '../real-data.ts';

// Pixels are read.
test.use({ deviceScaleFactor: 1 });

const SKY = '#ff00ff';

/** The globe's default view: all of it is in its frame, where the still has it. Some need a page of their `own`. */
const FRAMES = [
  { name: 'desktop', query: '?projection=globe', width: 1440, height: 900, own: false },
  { name: 'panel', query: '?projection=globe&focus=USA', width: 1440, height: 900, own: false },
  { name: 'phone', query: '?projection=globe', width: 390, height: 844, own: false },
  { name: 'embed', query: 'embed/?projection=globe', width: 600, height: 420, own: true },
  { name: 'talk', query: '?projection=globe&present=1', width: 1920, height: 1080, own: true },
] as const;

const shared = sharedPage('?scheme=light&projection=globe&time=2020-06');

for (const { name, query, width, height, own } of FRAMES) {
  test(`the globe fits its frame: ${name}`, async ({ page: fresh }) => {
    const page = own ? fresh : shared();
    await page.setViewportSize({ width, height });
    await (own ? open : goBackTo)(page, `${query}&scheme=light&time=2020-06`);
    await skyIn(page);
    const picture = await mapPicture(page);
    const covered = await coveredNow(page);
    const { box } = picture;
    const enlarged = await page
      .locator('.maplibregl-canvas')
      .evaluate((canvas: HTMLElement) => canvas.getBoundingClientRect().width / canvas.clientWidth);
    const size = { width: box.width / enlarged, height: box.height / enlarged, covered };
    const { view } = readView(new URL(page.url()).searchParams, dataset);
    const camera = stillCamera(dataset, size, pictureOf(view, dataset));
    const rim = stillProjection('globe', camera, size).rim!;
    const [x, y] = rim.centre.map((part) => part * enlarged) as [number, number];
    const radius = rim.radius * enlarged;

    const free = Math.min(
      x - covered.left,
      box.width - covered.right - x,
      y - covered.top,
      box.height - covered.bottom - y,
    );
    expect(radius).toBeLessThan(free);
    expect(radius).toBeGreaterThan(0.85 * free);

    // Where the still has its rim the live globe ends: names may stand there, but not all around.
    const isSky = (r: number, angle: number) =>
      picture.shows(
        SKY,
        { x: box.x + x + r * Math.cos(angle), y: box.y + y + r * Math.sin(angle) },
        0.5,
      );
    const around = Array.from({ length: 48 }, (_, step) => (step * Math.PI) / 24);
    expect(around.filter((angle) => isSky(radius - 3, angle))).toEqual([]);
    const ends = around.filter((angle) => isSky(radius + 3, angle));
    expect(ends.length, 'directions in which the rim is').toBeGreaterThan(36);
  });
}

test('a globe that is asked for on the way fits its frame, and the map comes back as it was', async () => {
  const page = shared();
  await goBackTo(page, '?scheme=light');
  await skyIn(page);
  const flat = await mapPicture(page);
  await goBackTo(page, '?scheme=light&projection=globe');
  const globe = await mapPicture(page);
  expect(globe.shows(SKY, { x: globe.box.x + 3, y: globe.box.y + 60 })).toBe(true);
  await goBackTo(page, '?scheme=light');
  expect((await mapPicture(page)).png.equals(flat.png)).toBe(true);
});

/** Around the globe the canvas is clear. */
const skyIn = (page: Page): Promise<void> =>
  page.locator('.maplibregl-canvas').evaluate((canvas: HTMLElement, colour) => {
    canvas.style.background = colour;
  }, SKY);
