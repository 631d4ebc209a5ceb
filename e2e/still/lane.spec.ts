import { expect, test, type Page } from '@playwright/test';
import { goBackTo, open } from '../page.ts';
import { ANKA, titleOf } from '../records.ts';

/** It stands alone among what Kazakhstan has of its theme. */
const PLANT = titleOf('kaz-2013-kae-plant');

const BAR = '.vis-custom-time.playhead';

async function openLane(page: Page, query: string): Promise<void> {
  await open(page, query);
  await expect(page.locator('.vis-item').first()).toBeVisible();
}

async function middleOfBar(page: Page): Promise<{ x: number; y: number }> {
  const box = (await page.locator(BAR).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + 14 };
}

test('a lane item selects its agreement, and is marked', async ({ page }) => {
  await openLane(page, '?lane=open&time=2024-12&country=KAZ&theme=industry');
  await page.locator('.vis-item', { hasText: PLANT }).click();
  const panel = page.getByRole('complementary', { name: 'Selection' });
  await expect(panel.getByRole('heading', { level: 2 })).toContainText(PLANT);
  await expect(page.locator('.vis-item.vis-selected')).toContainText(PLANT);
});

test('what is selected elsewhere is marked in the lane, and brought into sight', async ({
  page,
}) => {
  await openLane(page, `?lane=open&focus=${ANKA}`);
  await expect(page.locator('.vis-item.vis-selected')).toContainText(titleOf(ANKA));
});

test('what is chosen is seen by itself at the scale that the lane has, and no choice changes that', async ({
  page,
}) => {
  await openLane(page, '?lane=open');
  const years = page.locator('.vis-time-axis .vis-text.vis-minor:not(.vis-measure)');
  const axis = await years.allInnerTexts();
  for (const focus of ['kaz-2022-anka-production', 'QAT', 'usa-2002-jsf-sdd-mou']) {
    await goBackTo(page, `?lane=open&focus=${focus}`);
    await expect(page.locator('.vis-item.vis-selected:not(.vis-cluster)').first()).toBeVisible();
    expect(await years.allInnerTexts()).toEqual(axis);
  }
});

for (const lang of ['en', 'ar'] as const) {
  test(`the playhead bar is dragged by mouse, and the map’s clock with it (${lang})`, async ({
    page,
  }) => {
    await openLane(page, `?lane=open&time=2015-06&lang=${lang}`);
    const from = await middleOfBar(page);
    const forward = lang === 'ar' ? -1 : 1;
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    const month = page.locator('.month-slider');
    for (let i = 1; i <= 12; i++) {
      const before = await month.inputValue();
      await page.mouse.move(from.x + forward * i * 9, from.y);
      // What begins a drag takes some pixels; from then on each move is followed.
      if (i > 4) await expect(month).not.toHaveValue(before);
    }
    await page.mouse.up();
    expect(Number(await month.inputValue())).toBeGreaterThan((2015 - 1991) * 12 + 6);
  });
}

test('the playhead bar is dragged by touch', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await openLane(page, '?lane=open&time=2005-06');
  const { x, y } = await middleOfBar(page);
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number): Promise<unknown> =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: at, y }],
    });
  await send('touchStart', x);
  for (let i = 1; i <= 8; i++) await send('touchMove', x + i * 8);
  await send('touchEnd', x + 64);
  await expect
    .poll(async () => Number(await page.locator('.month-slider').inputValue()))
    .toBeGreaterThan((2005 - 1991) * 12 + 12);
  await page.close();
});

test('moving the playhead does not redraw the items', async ({ page }) => {
  await openLane(page, '?lane=open&time=2005-06');
  await page.evaluate(() => {
    const changes = { count: 0 };
    new MutationObserver((records) => {
      changes.count += records.filter(({ target }) =>
        (target as Element).closest?.('.vis-itemset'),
      ).length;
    }).observe(document.querySelector('.vis-timeline')!, {
      subtree: true,
      childList: true,
      attributes: true,
    });
    Object.assign(window, { changes });
  });
  /** How often the items have changed in the next frames. */
  const changesSoon = () =>
    page.evaluate(async () => {
      const { changes } = window as unknown as { changes: { count: number } };
      const { count } = changes;
      for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
      return changes.count - count;
    });
  // The items come in pieces: only when all are there is a change one of the playhead.
  await expect.poll(changesSoon).toBe(0);
  const before = await page.evaluate(
    () => (window as unknown as { changes: { count: number } }).changes.count,
  );
  for (const value of ['100', '200', '300']) await page.locator('.month-slider').fill(value);
  await changesSoon();
  expect(
    await page.evaluate(() => (window as unknown as { changes: { count: number } }).changes.count),
  ).toBe(before);
});

test('rows are by theme, by region or by partner', async ({ page }) => {
  await openLane(page, '?lane=open&lang=ar');
  await page.getByRole('combobox', { name: 'الصفوف' }).selectOption('partner');
  await expect(page.locator('.vis-label', { hasText: 'أذربيجان' })).toHaveCount(1);
  await expect(page).toHaveURL(/rows=partner/);
});

test('the lane is shut and opened, and the address remembers', async ({ page }) => {
  await open(page, '?lane=open');
  await page.getByRole('button', { name: 'Hide the agreements in time' }).click();
  await expect(page.locator('.vis-timeline')).toHaveCount(0);
  await expect(page).toHaveURL(/lane=closed/);
});
