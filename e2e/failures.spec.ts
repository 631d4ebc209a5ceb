import { expect, test } from '@playwright/test';
import { open } from './page.ts';

test('without the agreements there is a sentence and a way on', async ({ page }) => {
  await page.route('**/data/agreements.json', (route) => route.abort());
  await open(page, '?lang=en', 'failed');
  await expect(page.getByRole('alert')).toContainText(
    'The agreements could not be loaded. Check the connection and try again.',
  );
  await page.unroute('**/data/agreements.json');
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-state', 'live', { timeout: 30_000 });
});

test('without the basemap the timeline and the evidence still work', async ({ page }) => {
  await page.route('**/basemap/countries.json', (route) => route.fulfill({ status: 500 }));
  await open(page, '?focus=kwt-2023-tb2', 'failed');
  await expect(page.getByRole('alert')).toHaveText(
    'The map could not be drawn. The timeline and the evidence work without it; try to load the page again.',
  );
  await expect(page.locator('mark').first()).toContainText('367');
});

test('without WebGL 2 the page says so, and slider and panel work', async ({ page }) => {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
      return kind === 'webgl2' ? null : getContext.call(this, kind as '2d');
    } as typeof getContext;
  });
  await open(page, '?focus=kaz-2011-joint-production', 'failed');
  await expect(page.getByRole('alert')).toHaveText(
    'This browser cannot draw the map (WebGL 2 is missing or switched off). The timeline and the evidence work without it; to see the map, switch hardware acceleration on or use another browser.',
  );
  await page.getByRole('slider').fill('300');
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /^January 2016/);
  await expect(page.locator('mark').first()).toContainText('2011');
});
