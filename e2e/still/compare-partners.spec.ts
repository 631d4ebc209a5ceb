import { expect, test } from '@playwright/test';
import { standing } from '../../src/core/time/scope.ts';
import type { PlaceCode } from '../../src/core/types.ts';
import { PANEL_MESSAGES } from '../../src/i18n/panel-messages.ts';
import { open } from '../page.ts';
import { dataset } from '../real-data.ts';
import { violations } from '../axe.ts';
import { lowControls, overflow } from '../fits.ts';

const WORDS = {
  en: { with: 'Compare with …', add: 'Add a partner …', remove: /^Take .* out/ },
  ar: { with: 'مقارنة مع …', add: 'إضافة شريك …', remove: /^إخراج .* من المقارنة/ },
  tr: { with: 'Karşılaştır …', add: 'Ortak ekle …', remove: /^Karşılaştırmadan çıkar/ },
} as const;

for (const [language, words] of Object.entries(WORDS)) {
  test(`by keyboard alone partners are put beside each other and taken away again, in ${language}`, async ({
    page,
  }) => {
    await open(page, `?focus=KAZ&lang=${language}`);
    await page.getByRole('combobox', { name: words.with }).selectOption('QAT');
    await expect(page).toHaveURL(/focus=KAZ~QAT/);
    await page.getByRole('combobox', { name: words.add }).selectOption('AZE');
    await expect(page).toHaveURL(/focus=KAZ~QAT~AZE/);
    const panel = page.locator('aside');
    await expect(panel.getByRole('img')).toHaveAccessibleName(/\d/);
    await panel.locator('details:has(table) summary').focus();
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('columnheader')).toHaveCount(4);
    await panel.getByRole('button', { name: words.remove }).first().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/focus=QAT~AZE/);
  });
}

test('records without a date are told beside the chart that leaves them out', async ({ page }) => {
  await open(page, '?focus=QAT~KAZ');
  const own = dataset.agreements.filter(({ partners }) => partners.includes('QAT' as PlaceCode));
  const undated = own.filter(({ date }) => standing(date, dataset.scope) !== 'timeline').length;
  const words = PANEL_MESSAGES.en.undated(undated, String(undated));
  const item = page
    .locator('aside li')
    .filter({ has: page.getByRole('button', { name: 'Qatar', exact: true }) });
  await expect(item).toContainText(` · ${words}`);
});

test('on the map a partner is added with a modifier', async ({ page }) => {
  await open(page, '?focus=KAZ');
  await page.locator('.still').getByRole('button', { name: 'Iran' }).press('Shift+Enter');
  await expect(page).toHaveURL(/focus=KAZ~IRN/);
});

test('a comparison fits a phone, and its controls a finger', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?focus=KAZ~QAT~AZE~ITA~POL');
  await expect(page.locator('aside figure')).toBeVisible();
  await expect.poll(() => overflow(page)).toBe(0);
  expect(await lowControls(page)).toEqual([]);
});

test('without a script a partner’s page stands it beside those like it, and leads to the same in the app', async ({
  browser,
  page,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const plain = await context.newPage();
  await plain.goto('/partners/KAZ/index.html');
  const beside = plain.locator('section', { has: plain.getByText('Systems', { exact: true }) });
  await expect(beside.getByRole('img').first()).toHaveAccessibleName(/Kazakhstan 1\d/);
  await beside.locator('summary').click();
  await expect(beside.getByRole('columnheader')).toHaveCount(5);
  const wide = await plain.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  const href = await beside
    .getByRole('link', { name: 'Compare them on the map and the timeline' })
    .getAttribute('href');
  await context.close();

  await page.goto('/partners/KAZ/index.html');
  expect(await violations(page)).toEqual([]);
  await open(page, href!.replace('../../', ''));
  await expect(page.locator('aside').getByRole('heading', { level: 2 })).toContainText(
    'Compared: Kazakhstan',
  );
});
