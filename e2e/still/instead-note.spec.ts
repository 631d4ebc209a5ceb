import { expect, test } from '@playwright/test';
import { READ_IN } from '../../src/ui/map/instead-words.ts';
import { open } from '../page.ts';

test('the note on a missing live map goes after ten seconds, but not while it is pointed at; it stays for screen readers', async ({
  page,
}) => {
  await page.clock.install();
  await open(page);
  const note = page.locator('.instead');
  await note.hover();
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
  await page.clock.fastForward(READ_IN);
  await expect(note).toBeVisible();
  const text = await note.locator('p').innerText();

  await page.mouse.move(640, 300);
  await page.clock.fastForward(READ_IN - 1);
  await expect(note).toBeVisible();
  await page.clock.fastForward(1);
  await expect(note).toHaveCount(0);
  await expect(page.locator('.notes .visually-hidden')).toHaveText(text);
});

test('a note that is put away is gone at once', async ({ page }) => {
  await open(page);
  const note = page.locator('.instead');
  await note.getByRole('button').click();
  await expect(note).toHaveCount(0);
});
