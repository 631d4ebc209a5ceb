import { expect, type Page } from '@playwright/test';

/** The speaker's window of a talk, opened by its key. */
export async function openSpeaker(page: Page): Promise<Page> {
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = await opening;
  await speaker.setViewportSize({ width: 1024, height: 768 });
  await expect(speaker.getByRole('region', { name: 'Now' })).toBeVisible();
  return speaker;
}
