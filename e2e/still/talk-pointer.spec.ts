import { expect, test, type Locator, type Page } from '@playwright/test';
import { open } from '../page.ts';
import { openSpeaker } from '../speaker-window.ts';
import { violations } from '../axe.ts';

const dot = (page: Page): Locator => page.locator('.pointer .now');
const isFaded = (page: Page) => expect(page.locator('.pointer.resting')).toHaveCSS('opacity', '0');

/** Where the dot is, in parts of the map that it lies over. */
const partOfMap = (page: Page): Promise<[number, number]> =>
  dot(page).evaluate((element) => {
    const map = element.parentElement!.getBoundingClientRect();
    const { left, top, width, height } = element.getBoundingClientRect();
    return [(left + width / 2 - map.left) / map.width, (top + height / 2 - map.top) / map.height];
  });

/** Moves over a part of what is shown there. */
async function pointAt(page: Page, map: Locator, [x, y]: [number, number]): Promise<void> {
  const { x: left, y: top, width, height } = (await map.boundingBox())!;
  await page.mouse.move(left + width * x, top + height * y, { steps: 4 });
}

async function isAt(page: Page, [x, y]: [number, number]): Promise<void> {
  await expect
    .poll(async () => (await partOfMap(page)).map((part) => part.toFixed(2)))
    .toEqual([x.toFixed(2), y.toFixed(2)]);
}

test('a dot follows the pointer over the map in both windows, from either of them, and fades at rest', async ({
  page,
}) => {
  await open(page, '?present=1&tour=drones&lang=en');
  const stage = page.locator('.stage');
  await pointAt(page, stage, [0.5, 0.5]);
  await expect(dot(page)).toHaveCount(0);
  await page.keyboard.press('l');
  const speaker = await openSpeaker(page);
  const picture = speaker.getByRole('img', { name: 'What the audience sees' });
  await expect(picture).toBeVisible();

  await pointAt(page, stage, [0.3, 0.4]);
  await isAt(page, [0.3, 0.4]);
  await isAt(speaker, [0.3, 0.4]);
  await isFaded(page);
  await isFaded(speaker);

  await pointAt(speaker, picture, [0.7, 0.25]);
  await isAt(speaker, [0.7, 0.25]);
  await isAt(page, [0.7, 0.25]);
  const size = () => page.locator('.pointer').boundingBox();
  const [whole, part] = [(await size())!, (await picture.boundingBox())!];
  expect(part.width / part.height).toBeCloseTo(whole.width / whole.height, 1);
  expect(await violations(speaker)).toEqual([]);

  const button = speaker.getByRole('button', { name: 'Pointer', exact: true });
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await expect(dot(page)).toHaveCount(0);
  await speaker.keyboard.press('l');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText(
    'Pointer on the map, seen in both windows',
  );
});

test('who wants little motion sees the dot without its trail', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '?present=1&lang=en');
  await page.keyboard.press('l');
  await page.mouse.move(300, 300);
  await page.mouse.move(500, 400, { steps: 20 });
  await expect(dot(page)).toBeVisible();
  for (const trace of await page.locator('.pointer .trace').all()) await expect(trace).toBeHidden();
});
