import { expect, test } from '@playwright/test';
import { dataset } from './real-data.ts';

test('without JavaScript the page is the list of all agreements', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('listitem')).toHaveCount(dataset.agreements.length);
  await expect(page.locator('#kaz-2022-anka-production')).toContainText(
    'Agreement to produce Anka drones in Kazakhstan (May 2022 · Kazakhstan · Agreement, Signed).',
  );
  await context.close();
});
