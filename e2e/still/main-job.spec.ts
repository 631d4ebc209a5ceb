import { expect, test } from '@playwright/test';
import { arcOnScreen, clickArc } from '../arc-on-screen.ts';
import { open, watch } from '../page.ts';
import { headline, shelfCount, stopAfter, stopBefore } from '../real-data.ts';

const ANKA_QUOTE = 'وتوصلت أستانا وأنقرة في مايو/ أيار 2022 إلى اتفاق لإنتاج هذه الطائرات';

test(
  'a newcomer sees the arcs, scrubs, clicks one and reads the sentence it rests on',
  { tag: '@live' },
  async ({ page }) => {
    const seen = watch(page);
    await open(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ankara’s defence agreements');
    await expect(page.getByText(headline(2024, 12))).toBeVisible();

    const slider = page.getByRole('slider', { name: 'Month shown on the map' });
    await slider.fill(String((1993 - 1991) * 12 + 11));
    await expect(slider).toHaveAttribute('aria-valuetext', `December 1993: ${headline(1993, 12)}`);
    await slider.fill('407');

    await clickArc(page, 'kwt-2023-tb2', 0.5);
    const panel = page.getByRole('complementary', { name: 'Selection' });
    await expect(panel).toBeVisible();
    const choice = panel.getByRole('button', { name: /Bayraktar TB2/ });
    if (await choice.first().isVisible()) await choice.first().click();
    await expect(panel.locator('mark').first()).toContainText('367 مليون دولار');
    await expect(panel).toContainText('year as stated in the source');
    await expect(panel).toContainText('367,000,000 US dollars');

    expect(seen).toEqual({ errors: [], foreign: [] });
  },
);

test('a quotation stands in its own language and direction, with its source', async ({ page }) => {
  await open(page, '?focus=kaz-2022-anka-production');
  const panel = page.getByRole('complementary', { name: 'Selection' });
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('Anka');
  await expect(panel).toContainText('May 2022');
  await expect(panel).toContainText('month as stated in the source');
  const quotation = panel.locator('blockquote', { hasText: ANKA_QUOTE });
  await expect(quotation).toHaveAttribute('lang', 'ar');
  await expect(quotation).toHaveAttribute('dir', 'rtl');
  await expect(panel.locator('figcaption').first()).toContainText('23 December 2023');
});

test(
  'a partner’s circle opens its agreements, and one of them goes on to its evidence',
  { tag: '@live' },
  async ({ page }) => {
    await open(page);
    const { x, y } = await arcOnScreen(page, 'qat-undated-industry-agreements', 1);
    await page.mouse.click(x, y);
    const panel = page.getByRole('complementary', { name: 'Selection' });
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Qatar');
    await panel.getByRole('button', { name: /^Series of defence-industry agreements/ }).click();
    await expect(panel).toContainText('no date in the source');
    await expect(panel.locator('blockquote').first()).toContainText('قطر');
  },
);

test(
  'the undated stand on their shelf, and are drawn when it is open',
  { tag: '@live' },
  async ({ page }) => {
    await open(page, '?time=2010-01');
    await page.getByRole('button', { name: /Undated/ }).click();
    const panel = page.getByRole('complementary', { name: 'Selection' });
    await expect(panel.getByRole('listitem')).toHaveCount(shelfCount);
    await clickArc(page, 'qat-undated-industry-agreements', 0.6);
    await expect(panel.getByRole('heading', { level: 2 })).not.toHaveText(/without a date/);
    await expect(panel).toContainText('no date in the source');
  },
);

test('play moves the clock to the end and stops there', async ({ page }) => {
  await open(page, '?time=2024-06');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.locator('.month-slider')).toHaveValue('407');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('steps go to the dates on which something happens', async ({ page }) => {
  await open(page, '?time=1993-06');
  const slider = page.locator('.month-slider');
  await page.getByRole('button', { name: 'Next date with an agreement' }).click();
  await expect(slider).toHaveAttribute('aria-valuetext', stopAfter(1993, 6));
  await slider.fill(String((1993 - 1991) * 12 + 5));
  await page.getByRole('button', { name: 'Previous date with an agreement' }).click();
  await expect(slider).toHaveAttribute('aria-valuetext', stopBefore(1993, 6));
});
