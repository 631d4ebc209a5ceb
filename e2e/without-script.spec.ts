import { expect, test } from '@playwright/test';
import { dataset } from './real-data.ts';

test('without JavaScript the page leads to the list of all agreements, and on to each', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'All agreements as text' }).click();
  await expect(page.locator('ol.records > li')).toHaveCount(dataset.agreements.length);
  const item = page.locator('#kaz-2022-anka-production');
  await expect(item).toContainText('May 2022 · Kazakhstan · Agreement, Signed');
  await item.getByRole('link', { name: 'Agreement to produce Anka drones in Kazakhstan' }).click();
  await expect(page.getByRole('figure').first()).toContainText('كازاخستان');
  await context.close();
});
