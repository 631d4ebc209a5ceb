import { expect, test } from '@playwright/test';
import { open } from '../page.ts';

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
  await expect(page.locator('html')).toHaveAttribute('data-state', 'live', { timeout: 26_000 });
});
