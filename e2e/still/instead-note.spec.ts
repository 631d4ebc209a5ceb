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

const MAPS = [
  ['', 844, 390],
  ['', 390, 844],
  ['', 1280, 800],
  ['embed/', 360, 300],
  ['embed/', 600, 480],
] as const;

for (const [where, width, height] of MAPS) {
  test(`the note hides no partner that is chosen: ${where}${width} by ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const partner of ['QAT', 'DZA', 'SOM', 'KAZ']) {
      for (const time of ['2024-12', '1991-02']) {
        await open(page, `${where}?focus=${partner}&time=${time}`);
        const note = page.locator('.instead');
        await expect(note).toBeVisible();
        // Drawn anew when the note is known.
        await expect(async () => {
          const circle = (await page.locator(`[data-partner="${partner}"]`).boundingBox())!;
          const map = (await page.locator('.region').boundingBox())!;
          const over = (await note.boundingBox())!;
          const [x, y] = [circle.x + circle.width / 2, circle.y + circle.height / 2];
          const isUnder = inside([x, y], over);
          expect(isUnder, `${partner} at ${time}`).toBe(false);
          expect(inside([x, y], map), `${partner} at ${time} in sight`).toBe(true);
        }).toPass();
      }
    }
  });
}

const inside = (
  [x, y]: readonly [number, number],
  box: { x: number; y: number; width: number; height: number },
): boolean => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
