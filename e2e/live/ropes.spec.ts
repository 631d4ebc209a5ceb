import { expect, test, type Page } from '@playwright/test';
import type { Arc } from '../../src/core/arcs/arcs.ts';
import { REACH } from '../../src/core/arcs/pick-arcs.ts';
import { strandOnScreen } from '../arc-on-screen.ts';
import { mapPicture } from '../map-picture.ts';
import { open, watch } from '../page.ts';
import { selectedTitle, selectionPanel } from '../selection-panel.ts';

/** So that its rope has something to open. */
const isOneOfSeveral = ({ rope, lane }: Arc) => rope.strands > 4 && Math.abs(lane) > 1;

const bubble = (page: Page) => page.locator('.region .hover');

test('a rope opens under the pointer, lets one strand be hit, and closes as it was', async ({
  page,
}) => {
  const { errors } = watch(page);
  await open(page, '?time=2024-06&lane=closed');
  const closed = await mapPicture(page);
  const { arc, rest, open: opened } = await strandOnScreen(page, isOneOfSeveral);
  const { title } = arc.agreement.texts.en;
  await page.mouse.move(rest.x, rest.y);
  await page.mouse.move(opened.x, opened.y);
  await expect(bubble(page)).toContainText(title);
  expect((await mapPicture(page)).png.equals(closed.png)).toBe(false);
  await page.mouse.click(opened.x, opened.y);
  await expect(selectedTitle(page)).toHaveText(title);
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
  expect((await mapPicture(page)).png.equals(closed.png)).toBe(true);
  expect(errors).toEqual([]);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 800, height: 900 } });

  test('the first tap opens a rope and says who it is, the second chooses', async ({ page }) => {
    await open(page, '?time=2024-06&lane=closed');
    const { arc, rest, open: opened } = await strandOnScreen(page, isOneOfSeveral, REACH.touch);
    await page.touchscreen.tap(rest.x, rest.y);
    await expect(bubble(page)).toBeVisible();
    await expect(selectionPanel(page)).toBeHidden();
    await page.touchscreen.tap(opened.x, opened.y);
    await expect(selectedTitle(page)).toHaveText(arc.agreement.texts.en.title);
  });
});

const cursor = (page: Page) =>
  page.locator('.maplibregl-canvas').evaluate(({ style }: HTMLElement) => style.cursor);

test('on the globe, what is behind it does not answer the pointer', async ({ page }) => {
  await open(page, '?projection=globe&map=1.60/-40.00/-150.00&lane=closed&scheme=light');
  const { box } = await mapPicture(page);
  // The empty Pacific, south of all arcs.
  for (let x = -120; x <= 120; x += 40) {
    await page.mouse.move(box.x + box.width / 2 + x, box.y + box.height / 2 + 60);
    await expect(bubble(page), `${x} from the middle`).toBeHidden();
    expect(await cursor(page)).toBe('');
  }
});

test('in the second copy of the world a circle answers as in the first', async ({ page }) => {
  await open(page, '?map=2.00/30.00/-170.00&lane=closed&time=2024-06');
  const { box } = await mapPicture(page);
  const world = 512 * 2 ** 2;
  const north = (lat: number) =>
    (Math.asinh(Math.tan((lat * Math.PI) / 180)) / 2 / Math.PI) * world;
  // Dhaka, 90.41° east: 99.59° west of the middle, in the copy to the west of Greenwich's own.
  const x = box.x + box.width / 2 - (99.59 / 360) * world;
  const y = box.y + box.height / 2 - (north(23.81) - north(30));
  await page.mouse.move(x, y);
  await expect(bubble(page)).toHaveText('Bangladesh');
  await page.mouse.click(x, y);
  await expect(selectionPanel(page)).toContainText('Bangladesh');
});
