import { expect, test } from '@playwright/test';
import type { Overview } from '../../src/core/types.ts';
import { open } from '../page.ts';
import { searchField, selectedTitle, selectionPanel } from '../selection-panel.ts';

const JOURNEYS = {
  ar: {
    direction: 'rtl',
    typed: 'أنكا كازاخستان 2022',
    title: 'اتفاق على إنتاج مسيّرات «أنكا» في كازاخستان',
    date: 'مايو 2022',
    basis: 'الشهر كما ورد في المصدر',
    evidence: 'الدليل',
    reader: 'كل ما اقتُبس من هذا المصدر',
    passages: 'مقاطع مقتبسة منه',
  },
  tr: {
    direction: 'ltr',
    typed: 'Anka Kazakistan 2022',
    title: "Anka İHA'larının Kazakistan'da üretimine ilişkin anlaşma",
    date: 'Mayıs 2022',
    basis: 'ay, kaynakta belirtildiği gibi',
    evidence: 'Dayanaklar',
    reader: 'Bu kaynaktan alıntılanan tüm bölümler',
    passages: 'Ondan alıntılanan bölümler',
  },
} as const;

for (const [language, words] of Object.entries(JOURNEYS) as [
  keyof typeof JOURNEYS,
  (typeof JOURNEYS)[keyof typeof JOURNEYS],
][]) {
  test(`search, panel and evidence speak ${language}, and run its way`, async ({ page }) => {
    await open(page, `?lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute('dir', words.direction);
    await searchField(page, language).fill(words.typed);
    await page.getByRole('option', { name: words.title }).click();
    const panel = selectionPanel(page, language);
    await expect(selectedTitle(page, language)).toHaveText(words.title);
    await expect(selectedTitle(page, language)).toHaveAttribute('lang', language);
    await expect(panel).toContainText(words.date);
    await expect(panel).toContainText(words.basis);
    await expect(panel.getByRole('heading', { name: words.evidence })).toBeVisible();
    // The quotation keeps its own language and direction.
    await expect(panel.getByRole('blockquote').first()).toHaveAttribute('dir', 'rtl');
    await panel.getByRole('button', { name: words.reader }).first().click();
    await expect(panel.getByRole('heading', { name: words.passages })).toBeVisible();
  });
}

test('in Arabic the panel stands on the left, and digits are the reader’s choice', async ({
  page,
}) => {
  await open(page, '?lang=ar&focus=kaz-2022-anka-production');
  const panel = selectionPanel(page, 'ar');
  const { x, width } = (await panel.boundingBox())!;
  expect(x + width / 2).toBeLessThan(page.viewportSize()!.width / 2);
  await expect(panel).toContainText('مايو 2022');
  await page.getByRole('button', { name: 'أرقام عربية مشرقية' }).click();
  await expect(panel).toContainText('مايو ٢٠٢٢');
  await expect(page).toHaveURL(/[?&]digits=arab/);
  await page.getByRole('button', { name: 'أرقام غربية' }).click();
  await expect(panel).toContainText('مايو 2022');
});

test('a record without a translation stands in English and says so', async ({ page }) => {
  await page.route(/data\/(overview|agreements)\.json/, async (route) => {
    const response = await route.fetch();
    const dataset = (await response.json()) as Overview;
    const agreements = dataset.agreements.map((agreement) =>
      agreement.id === 'kaz-2022-anka-production'
        ? { ...agreement, texts: { en: agreement.texts.en } }
        : agreement,
    );
    await route.fulfill({ response, json: { ...dataset, agreements } });
  });
  await open(page, '?lang=tr&focus=kaz-2022-anka-production');
  await expect(selectedTitle(page, 'tr')).toHaveText(
    'Memorandum on producing Anka drones in Kazakhstan',
  );
  await expect(selectedTitle(page, 'tr')).toHaveAttribute('lang', 'en');
  await expect(selectionPanel(page, 'tr').getByText('İngilizce', { exact: true })).toBeVisible();
});
