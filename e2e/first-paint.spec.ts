import { expect, test, type Page } from '@playwright/test';
import { open, watch } from './page.ts';

/** What is there before the page's script, and what comes when. */

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
];

for (const size of SIZES) {
  test(`the first picture stands where the map will be: ${size.width} by ${size.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    for (const language of ['en', 'ar', 'tr']) {
      await page.route('**/assets/index-*.js', (route) => route.abort());
      await page.goto(`/?lang=${language}`);
      const first = (await page.locator('#first').boundingBox())!;
      const title = await boxOf(page, 'h1 > :visible');
      await page.unroute('**/assets/index-*.js');
      await open(page, `?lang=${language}`);
      await expect(page.locator('#first')).toHaveCount(0);
      const map = (await page.locator('.region').boundingBox())!;
      for (const side of ['x', 'y', 'width', 'height'] as const)
        expect(Math.abs(first[side] - map[side]), `${language}: ${side}`).toBeLessThan(1);
      const heading = await boxOf(page, 'h1');
      expect(Math.abs(title.y - heading.y)).toBeLessThan(3);
    }
  });
}

test('the map library is asked for after the first paint, and the largest paint comes before it', async ({
  page,
}) => {
  const { errors, foreign } = watch(page);
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const [last] = list.getEntries().slice(-1);
      document.documentElement.dataset['largest'] = String(last!.startTime);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await open(page);
  const { paint, largest, asked, arrived } = await page.evaluate(() => {
    const library = performance
      .getEntriesByType('resource')
      .find(({ name }) => /attach-map.*\.js$/.test(name)) as PerformanceResourceTiming;
    return {
      paint: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
      largest: Number(document.documentElement.dataset['largest']),
      asked: library.startTime,
      arrived: library.responseEnd,
    };
  });
  expect(paint).toBeLessThan(asked);
  expect(largest).toBeGreaterThan(0);
  expect(largest).toBeLessThan(arrived);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

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
  }
});

async function boxOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return (await page.locator(selector).first().boundingBox())!;
}
