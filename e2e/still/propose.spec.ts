import { expect, test } from '@playwright/test';
import { open, watch } from '../page.ts';

const ARTICLE = `Kuwait signed a contract with Türkiye for Bayraktar TB2 drones in 2023.
Türkiye and Albania signed a drill agreement on 3 March 1995. Greece and France signed a pact of their own.`;

test('an article is compared with the map, decided on by keyboard, and its rows are taken away', async ({
  page,
}) => {
  await open(page, '?lang=en');
  const seen = watch(page);
  await page.getByRole('button', { name: 'Check an article' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Text of the article').fill(ARTICLE);
  await dialog.getByRole('button', { name: 'Read it' }).click();
  const items = dialog.getByRole('listitem');
  await expect(items).toHaveCount(2);
  await expect(items.filter({ hasText: /^\s*On the map/ })).toContainText('Kuwait');
  await expect(items.filter({ hasText: 'Not on the map' })).toContainText('Albania');
  await expect(dialog.locator('mark')).toHaveCount(2);
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(items.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('Confirmed: 1');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download the confirmed rows' }).click();
  expect((await download).suggestedFilename()).toBe('proposed-records.zip');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(seen).toEqual({ errors: [], foreign: [] });
});
