import { expect, test } from '@playwright/test';
import { open } from '../page.ts';

test('the last scene answers with a closing frame, Q shows a code, and leaving gives back the view before', async ({
  page,
}) => {
  await open(page, '?time=2010-05&present=1&tour=kazakhstan&scene=10');
  await expect(page.locator('.band .progress')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('.closing')).toContainText('The end');
  await page.keyboard.press('PageUp');
  await expect(page.locator('.closing')).toHaveCount(0);
  await page.keyboard.press('q');
  const code = page.getByRole('dialog', { name: 'This view on your phone' });
  await expect(code.getByRole('img')).toBeVisible();
  await expect(code.getByRole('img')).not.toHaveAccessibleName(/present=|tour=/);
  await page.keyboard.press('Escape');
  await expect(code).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\?time=2010-05$/);
});
