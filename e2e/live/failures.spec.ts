import { expect, test } from '@playwright/test';
import { open } from '../page.ts';
import { selectedTitle, selectionPanel } from '../selection-panel.ts';

test('without the agreements there is a sentence and a way on', async ({ page }) => {
  await page.route('**/data/overview.json', (route) => route.abort());
  await open(page, '?lang=en', 'failed');
  await expect(page.getByRole('alert')).toContainText(
    'The agreements could not be loaded. Check the connection and try again.',
  );
  await page.unroute('**/data/overview.json');
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-state', 'live', { timeout: 30_000 });
});

test('without the evidence map and panel stand, say what is missing, and ask for it again', async ({
  page,
}) => {
  await page.route('**/data/agreements.json', (route) => route.abort());
  await open(page, '?focus=kwt-2023-tb2');
  const panel = selectionPanel(page);
  await expect(selectedTitle(page)).toHaveText('Kuwait contracts for Bayraktar TB2 drones');
  await expect(panel.getByRole('alert')).toContainText(
    'The evidence could not be loaded. Check the connection and try again.',
  );
  await page.unroute('**/data/agreements.json');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.locator('mark').first()).toContainText('367');
  await expect(panel.getByRole('alert')).toHaveCount(0);
});

test('without the basemap the timeline and the evidence still work', async ({ page }) => {
  await page.route('**/basemap/countries.json', (route) => route.fulfill({ status: 500 }));
  await open(page, '?focus=kwt-2023-tb2', 'failed');
  await expect(page.getByRole('alert')).toContainText(
    'The live map could not be drawn. The timeline and the evidence work without it; try to load the page again.',
  );
  await expect(page.locator('.still path').first()).toBeAttached();
  await expect(page.locator('mark').first()).toContainText('367');
});

test('a map whose worker is kept away is told of, and the picture in its place can be clicked', async ({
  page,
}) => {
  await page.clock.install();
  await page.addInitScript(() => {
    Object.defineProperty(document, 'hidden', { get: () => window.name !== 'seen' });
  });
  await page.route('**/maplibre-gl-worker-*', (route) => route.abort());
  const worker = page.waitForEvent('requestfailed', (request) =>
    request.url().includes('maplibre-gl-worker'),
  );
  await page.goto('./?lang=en');
  await worker;
  // Nobody waits for a page that is hidden.
  await page.clock.fastForward(20_000);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'loading');
  await page.evaluate(() => {
    window.name = 'seen';
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.clock.fastForward(20_000);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'late');
  await expect(page.getByRole('alert')).toContainText(
    'The live map is long in coming; until then this picture follows the timeline. If it does not come, try to load the page again.',
  );
  await page.locator('.still').getByRole('button', { name: 'Azerbaijan' }).click();
  await expect(page).toHaveURL(/focus=AZE/);
});

test('letters that never answer do not keep the map from being live', async ({ page }) => {
  await page.route('**/*.woff2', () => {});
  await page.goto('/?lang=en', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-state', 'live', { timeout: 19_000 });
});

test('without WebGL 2 the page says so, and a still follows slider, language and choice', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
      return kind === 'webgl2' ? null : getContext.call(this, kind as '2d');
    } as typeof getContext;
  });
  await open(page, '?focus=kaz-2011-joint-production', 'failed');
  await expect(page.getByRole('alert')).toHaveText(
    'A still map follows the timeline: this browser cannot draw the live one (WebGL 2 is missing or switched off). To zoom and move it, switch hardware acceleration on or use another browser.',
  );
  const chosen = page.locator('.still path[stroke-width="4"]');
  const years = page.locator('.month-slider');
  await expect(chosen).toHaveCount(1);
  const arcs = page.locator('.still svg path[stroke-opacity]');
  await years.fill('60');
  const early = await arcs.count();
  await years.fill('300');
  expect(await arcs.count()).toBeGreaterThan(early + 50);
  await page.locator('.languages [lang=tr]').click();
  await expect(page.locator('.still text', { hasText: 'Almanya' })).toBeVisible();
  await page.locator('.languages [lang=en]').click();
  await expect(page.locator('.month-slider')).toHaveAttribute('aria-valuetext', /^January 2016/);
  await expect(page.locator('mark').first()).toContainText('2011');
  await page.locator('.still').getByRole('button', { name: 'Azerbaijan' }).click();
  await expect(page).toHaveURL(/focus=AZE/);
  await expect(page.locator('#first')).toHaveCount(0);
});
