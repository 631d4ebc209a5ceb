import { expect, test, type Page } from '@playwright/test';
import type { Arc } from '../../src/core/arcs/arcs.ts';
import { REACH } from '../../src/core/arcs/pick-arcs.ts';
import { strandOnScreen } from '../arc-on-screen.ts';
import { mapPicture } from '../map-picture.ts';
import { open, watch } from '../page.ts';
import { selectedTitle, selectionPanel } from '../selection-panel.ts';

// Pixels are read.
test.use({ deviceScaleFactor: 1 });

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
  await selectionPanel(page).getByRole('button', { name: 'Close' }).click();
  await page.mouse.move(5, 5);
  expect((await mapPicture(page)).png.equals(closed.png)).toBe(true);
  expect(errors).toEqual([]);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 800, height: 900 } });

  test('one tap on a closed rope opens the panel with what is under the finger', async ({
    page,
  }) => {
    await open(page, '?time=2024-06&lane=closed');
    const { arc, rest } = await strandOnScreen(page, isOneOfSeveral, REACH.touch);
    await page.touchscreen.tap(rest.x, rest.y);
    await expect(selectionPanel(page)).toContainText(arc.agreement.texts.en.title);
    await expect(bubble(page)).toBeHidden();
  });
});
