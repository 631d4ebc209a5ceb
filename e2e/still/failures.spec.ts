import { expect, test } from '@playwright/test';
import { open } from '../page.ts';
import { selectedTitle, selectionPanel } from '../selection-panel.ts';

test('without the agreements there is a sentence and a way on', async ({ page }) => {
  await page.route('**/data/overview.json', (route) => route.abort());
  await page.goto('/?lang=en');
  await expect(page.getByRole('alert')).toContainText(
    'The agreements could not be loaded. Check the connection and try again.',
  );
  await page.unroute('**/data/overview.json');
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.locator('.still path').first()).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toHaveCount(0);
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

test('without WebGL 2 the page says so, and a still follows slider, language and choice', async ({
  page,
}) => {
  await open(page, '?focus=kaz-2011-joint-production');
  await expect(page.getByRole('alert')).toHaveText(
    'A still map follows the timeline: this browser cannot draw the live one (WebGL 2 is missing or switched off). To zoom and move it, switch hardware acceleration on or use another browser.',
  );
  const chosen = page.locator('.still path[stroke-width="4"][stroke-opacity="1"]');
  const years = page.locator('.month-slider');
  await expect(chosen).toHaveCount(1);
  const arcs = page.locator('.still svg path[stroke-opacity]');
  await years.fill('60');
  await expect(page.locator('.counts')).toContainText('1996');
  const early = await arcs.count();
  await years.fill('300');
  await expect.poll(() => arcs.count()).toBeGreaterThan(early + 50);
  await page.locator('.languages [lang=tr]').click();
  await expect(page.locator('.still text', { hasText: 'Almanya' })).toBeVisible();
  await page.locator('.languages [lang=en]').click();
  await expect(page.locator('.month-slider')).toHaveAttribute('aria-valuetext', /^January 2016/);
  await expect(page.locator('mark').first()).toContainText('2011');
  await page.locator('.still').getByRole('button', { name: 'Azerbaijan' }).click();
  await expect(page).toHaveURL(/focus=AZE/);
  await expect(page.locator('#first')).toHaveCount(0);
});

test('without WebGL the film tab says so, and the picture is saved all the same', async ({
  page,
}) => {
  await open(page, '?lang=en');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.getByRole('tab', { name: 'Film' }).click();
  await expect(dialog.getByRole('alert')).toHaveText(
    'Films need WebGL 2, which is missing or switched off here. Switch hardware acceleration on or use another browser; the picture can be saved without it.',
  );
  await page.getByRole('tab', { name: 'Picture' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the picture' }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.png$/);
});
