import { expect, test, type Locator, type Page } from '@playwright/test';
import { barPoint } from '../bar-point.ts';
import { open } from '../page.ts';

const NAMES = {
  en: ['Beginning of the window', 'End of the window'],
  ar: ['بداية الفترة', 'نهاية الفترة'],
  tr: ['Aralığın başlangıcı', 'Aralığın sonu'],
} as const;
const handle = (page: Page, name: string): Locator => page.getByRole('slider', { name });

for (const [language, [start, end]] of Object.entries(NAMES)) {
  test(`by keyboard alone a window is made, moved at both edges and left again, in ${language}`, async ({
    page,
  }) => {
    await open(page, `?time=2014-12&lang=${language}`);
    const [forward, back] =
      language === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    await handle(page, start).focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press('PageUp');
    await expect(page).toHaveURL(/time=2014-12&mode=window&years=4/);
    await page.keyboard.press(back);
    await expect(page).toHaveURL(/mode=window&years=5/);
    await handle(page, end).focus();
    await page.keyboard.press(forward);
    await expect(page).toHaveURL(/time=2015-12&mode=window&years=6/);
    await expect(handle(page, start)).toHaveAttribute('aria-valuenow', String(19 * 12));
    await handle(page, start).focus();
    await page.keyboard.press('Home');
    await expect(page).not.toHaveURL(/mode=/);
    await expect(handle(page, end)).toHaveCount(0);
  });
}

test('a hand pulls an edge, and moves the whole window from inside', async ({ page }) => {
  await open(page, '?time=2012-12&mode=window&years=5');
  const bar = async (year: number) => (await page.locator(`[data-year="${year}"]`).boundingBox())!;
  const edge = (await handle(page, NAMES.en[0]).boundingBox())!;
  // By its grip, below the notes on the bars.
  const grip = edge.y + edge.height - 20;
  await page.mouse.move(edge.x + edge.width / 2, grip);
  await page.mouse.down();
  const wanted = await bar(2003);
  await page.mouse.move(wanted.x, grip, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/time=2012-12&mode=window&years=10/);
  const from = await barPoint(page, 2008);
  const to = await bar(2013);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, from.y, { steps: 10 });
  await page.mouse.up();
  await expect(page).toHaveURL(/time=2017-12&mode=window&years=10/);
});

test('the same two handles stand in an embed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 520 });
  await page.goto('/embed/?time=2014-12&mode=window&years=5');
  await handle(page, NAMES.en[1]).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.now')).toContainText('2015');
  await expect(page.locator('header')).toContainText('2010 – 2015');
});
