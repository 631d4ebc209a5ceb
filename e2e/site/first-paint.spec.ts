import { expect, test } from '@playwright/test';
import { hasCome, open, watch } from '../page.ts';
import { pngPixels, type Pixels } from '../png-pixels.ts';

/** What is there before the page's script, and what comes when. */

const WINDOWS = [
  { width: 1280, height: 800, language: 'en' },
  { width: 1920, height: 1080, language: 'tr' },
  { width: 390, height: 844, language: 'ar' },
  { width: 390, height: 844, language: 'tr' },
];

for (const { width, height, language } of WINDOWS) {
  test(`the first picture stands where the map will be: ${width} by ${height}, ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.route('**/assets/index-*.js', (route) => route.abort());
    await page.goto(`/?lang=${language}`);
    const first = (await page.locator('#first').boundingBox())!;
    const title = (await page.locator(`h1 > [lang=${language}]`).boundingBox())!;
    await page.unroute('**/assets/index-*.js');
    // Where the map will be is told without it as well.
    await page.route('**/assets/attach-map*.js', (route) => route.abort());
    await open(page, `?lang=${language}`, 'failed');
    await expect(page.locator('.still svg')).toBeVisible();
    await expect(page.locator('#first')).toHaveCount(0);
    const map = (await page.locator('.region').boundingBox())!;
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs(first[side] - map[side]), side).toBeLessThan(1);
    const heading = (await page.locator('h1').boundingBox())!;
    expect(Math.abs(title.y - heading.y)).toBeLessThan(6);
  });
}

for (const address of ['/', '/embed/'])
  test(`the first picture is seen until the map's own is there: ${address}`, async ({ page }) => {
    await page.route(/\/assets\/(attach-map|map-view|MapStill).*\.js$/, () => {
      // Never answered: the page is there, and its map on the way.
    });
    await page.goto(address);
    await expect(page.getByRole('slider').first()).toBeVisible();
    const picture = page.locator('#first');
    const clip = (await page.locator('.region').boundingBox())!;
    const seen = await page.screenshot({ clip });
    await picture.evaluate((svg) => (svg.style.visibility = 'hidden'));
    const without = await page.screenshot({ clip });
    expect(shareThatDiffers(pngPixels(seen), pngPixels(without))).toBeGreaterThan(0.2);
  });

test(
  'the map library is asked for after the first paint, and the largest paint comes before it',
  { tag: '@live' },
  async ({ page }) => {
    const { errors, foreign } = watch(page);
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const [last] = list.getEntries().slice(-1);
        document.documentElement.dataset['largest'] = String(last!.startTime);
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    // Held until the page has painted what it has without it, which on a slow machine would be a race.
    let letItCome: () => void = () => undefined;
    const held = new Promise<void>((settle) => (letItCome = settle));
    await page.route(/map-view-.*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    const asking = page.waitForRequest(/map-view-.*\.js$/);
    await page.goto('/');
    await asking;
    const largest = (): Promise<number> =>
      page.evaluate(() => Number(document.documentElement.dataset['largest'] ?? 0));
    await expect.poll(largest).toBeGreaterThan(0);
    const before = await largest();
    letItCome();
    await hasCome(page);
    const { paint, asked } = await page.evaluate(() => {
      const library = performance
        .getEntriesByType('resource')
        .find(({ name }) => /map-view-.*\.js$/.test(name)) as PerformanceResourceTiming;
      return {
        paint: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
        asked: library.startTime,
      };
    });
    expect(paint).toBeLessThan(asked);
    expect(await largest(), 'the map is no larger paint').toBe(before);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  },
);

test('what the address contradicts is not painted first', async ({ page }) => {
  await page.route('**/assets/index-*.js', (route) => route.abort());
  const arcs = page.locator('#first .arcs');
  const land = page.locator('#first .l');
  await page.goto('/?scheme=dark&list=open&utm_source=letter');
  await expect(arcs).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await page.goto('/?time=2001-01');
  await expect(arcs).toBeHidden();
  await expect(land).toBeVisible();
  for (const query of ['projection=globe', 'map=4.00/40.00/30.00', 'present=1', 'tour=drones']) {
    await page.goto(`/?${query}`);
    await expect(land, query).toBeHidden();
    const title = page.locator('h1 > [lang=en]');
    await expect(title, query).toBeVisible({ visible: query !== 'present=1' });
  }
});

test(
  'a page fetches the letters of its own language, and evidence when the map is there',
  { tag: '@live' },
  async ({ page }) => {
    const arrived = (): Promise<string[]> =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1)!),
      );
    await open(page, '');
    await expect.poll(arrived).toContain('agreements.json');
    const files = await arrived();
    expect(files.filter((file) => /-ext-|-arabic-/.test(file))).toEqual([]);
    const [library, evidence] = [/^attach-map.*js$/, /^agreements\.json$/].map((name) =>
      files.findIndex((file) => name.test(file)),
    );
    expect(library).toBeLessThan(evidence!);
    await page.locator('.languages [lang=ar]').click();
    await expect
      .poll(arrived)
      .toContainEqual(expect.stringMatching(/^ibm-plex-sans-arabic-arabic-400-.*\.woff2$/));
  },
);

/** 0 to 1, of two pictures of one size. */
function shareThatDiffers(one: Pixels, other: Pixels): number {
  let differing = 0;
  for (let i = 0; i < one.bytes.length; i += one.channels)
    if (one.bytes[i] !== other.bytes[i] || one.bytes[i + 1] !== other.bytes[i + 1]) differing++;
  return differing / (one.width * one.height);
}
