import { expect, test, type Page } from '@playwright/test';
import { open } from '../page.ts';
import { openSpeaker } from '../speaker-window.ts';
import { tourNamed } from '../step-captions.ts';
import { violations } from '../axe.ts';

const { scenes } = tourNamed('drones');
const caption = (page: Page) => page.locator('.band .caption');

test('a key of one’s own is chosen by pressing it, works in both windows, outlives a reload, and can be taken away', async ({
  page,
}) => {
  await open(page, '?present=1&tour=drones&lang=en');
  await page.keyboard.press('x');
  await expect(caption(page)).toHaveText(scenes[0]!.caption.en);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  const choose = keys.getByRole('button', { name: /^Choose a key of your own: Next/ });
  await choose.focus();
  await page.keyboard.press('Enter');
  await expect(keys.getByRole('status')).toHaveText(/^Press the key now/);
  await page.keyboard.press('x');
  await expect(keys.getByRole('button', { name: 'Remove the key X' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('x');
  await expect(caption(page)).toHaveText(scenes[1]!.caption.en);
  const speaker = await openSpeaker(page);
  await speaker.keyboard.press('x');
  await expect(caption(page)).toHaveText(scenes[2]!.caption.en);
  await page.reload();
  await expect(page.locator('.room')).toBeAttached();
  await expect(caption(page)).toHaveText(scenes[2]!.caption.en);
  await page.keyboard.press('x');
  await expect(caption(page)).toHaveText(scenes[3]!.caption.en);
  await page.keyboard.press('?');
  await keys.getByRole('button', { name: 'Remove the key X' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('x');
  await expect(caption(page)).toHaveText(scenes[3]!.caption.en);
});

test('the speaker sees what is left of the time, and what is no length is told', async ({
  page,
}) => {
  await open(page, '?present=1&tour=drones&lang=en');
  const speaker = await openSpeaker(page);
  const length = speaker.getByLabel('Length (minutes)');
  await length.fill('soon');
  await length.press('Tab');
  await expect(speaker.getByRole('alert')).toContainText('“soon” is no length.');
  await length.fill('20');
  await length.press('Enter');
  const left = speaker.getByRole('timer').filter({ hasText: 'left' });
  await expect(left).toHaveText(/left\s*20:00/);
  expect(await violations(speaker)).toEqual([]);
  await page.keyboard.press('PageDown');
  await expect(left).toHaveText(/left\s*19:5\d/);
  await speaker.reload();
  await expect(left).toHaveText(/left\s*19:\d\d/);
});

test('keys in a tour’s file work in both windows, stand in the list of keys, and the speaker’s own ones win', async ({
  page,
}) => {
  await page.context().route('**/data/tours.json', async (route) => {
    const { tours } = JSON.parse(await (await route.fetch()).text()) as { tours: { id: string }[] };
    const keys = { F9: 'next', KeyX: 'black' };
    await route.fulfill({ json: { tours: tours.map((tour) => ({ ...tour, keys })) } });
  });
  await open(page, '?present=1&tour=drones&lang=en');
  await expect(caption(page)).toHaveText(scenes[0]!.caption.en);
  await page.keyboard.press('F9');
  await expect(caption(page)).toHaveText(scenes[1]!.caption.en);
  const speaker = await openSpeaker(page);
  await speaker.keyboard.press('F9');
  await expect(caption(page)).toHaveText(scenes[2]!.caption.en);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys.locator('dl > div').first()).toContainText('F9');
  await keys.getByRole('button', { name: /^Choose a key of your own: Previous/ }).click();
  await page.keyboard.press('F9');
  await expect(keys.getByRole('button', { name: 'Remove the key F9' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('F9');
  await expect(caption(page)).toHaveText(scenes[1]!.caption.en);
});
