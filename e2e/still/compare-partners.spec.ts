import { expect, test } from '@playwright/test';
import { open } from '../page.ts';
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
    await panel.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('columnheader')).toHaveCount(4);
    await panel.getByRole('button', { name: words.remove }).first().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/focus=QAT~AZE/);
  });
}

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
