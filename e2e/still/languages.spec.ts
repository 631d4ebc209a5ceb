import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { PackedOverview } from '../../src/core/record/packed-overview.ts';
import type { Dataset } from '../../src/core/types.ts';
import { open } from '../page.ts';
import { ANKA, basisOf, dateOf, recordOf, titleOf } from '../records.ts';
import { searchField, selectedTitle, selectionPanel } from '../selection-panel.ts';

/** The year in which it was made. */
const year = recordOf(ANKA).date.interval!.from.slice(0, 4);

const JOURNEYS = {
  ar: {
    direction: 'rtl',
    evidence: 'الدليل',
    reader: 'كل ما اقتُبس من هذا المصدر',
    passages: 'مقاطع مقتبسة منه',
  },
  tr: {
    direction: 'ltr',
    evidence: 'Dayanaklar',
    reader: 'Bu kaynaktan alıntılanan tüm bölümler',
    passages: 'Bu kaynaktan alıntılar',
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
    await searchField(page, language).fill(`${titleOf(ANKA, language)} ${year}`);
    await page.getByRole('option', { name: titleOf(ANKA, language) }).click();
    const panel = selectionPanel(page, language);
    await expect(selectedTitle(page, language)).toHaveText(titleOf(ANKA, language));
    await expect(selectedTitle(page, language)).toHaveAttribute('lang', language);
    await expect(panel.locator('.date')).toHaveText(
      `${dateOf(ANKA, language)} ${basisOf(ANKA, language)}`,
    );
    await expect(panel.getByRole('heading', { name: words.evidence, exact: true })).toBeVisible();
    // The quotation keeps its own language and direction.
    await expect(panel.getByRole('blockquote').first()).toHaveAttribute('dir', 'rtl');
    await panel.getByRole('button', { name: words.reader }).first().click();
    await expect(panel.getByRole('heading', { name: words.passages })).toBeVisible();
  });
}

test('in Arabic the panel stands on the left, and digits are the reader’s choice', async ({
  page,
}) => {
  await open(page, `?lang=ar&focus=${ANKA}`);
  const panel = selectionPanel(page, 'ar');
  const { x, width } = (await panel.boundingBox())!;
  expect(x + width / 2).toBeLessThan(page.viewportSize()!.width / 2);
  await expect(panel.locator('.date strong')).toHaveText(dateOf(ANKA, 'ar'));
  await page.getByRole('button', { name: 'أرقام عربية مشرقية' }).click();
  await expect(panel.locator('.date strong')).toHaveText(dateOf(ANKA, 'ar', 'arab'));
  await expect(panel.locator('.date strong')).toHaveText(/[٠-٩]{4}/);
  await expect(page).toHaveURL(/[?&]digits=arab/);
  await page.getByRole('button', { name: 'أرقام غربية' }).click();
  await expect(panel.locator('.date strong')).toHaveText(dateOf(ANKA, 'ar'));
});

test('a record without a translation stands in English and says so', async ({ page }) => {
  const overview = read<PackedOverview>('overview.json');
  const of = overview.ids.indexOf(ANKA);
  const titles = Object.entries(overview.titles).map(([language, column]) => [
    language,
    language === 'en' ? column : column.with(of, ''),
  ]);
  await page.route('**/data/overview.json', (route) =>
    route.fulfill({
      json: { ...overview, titles: Object.fromEntries(titles) as PackedOverview['titles'] },
    }),
  );
  const dataset = read<Dataset>('agreements.json');
  const agreements = dataset.agreements.map((agreement) =>
    agreement.id === ANKA ? { ...agreement, texts: { en: agreement.texts.en } } : agreement,
  );
  await page.route('**/data/agreements.json', (route) =>
    route.fulfill({ json: { ...dataset, agreements } }),
  );
  await open(page, `?lang=tr&focus=${ANKA}`);
  await expect(selectedTitle(page, 'tr')).toHaveText(titleOf(ANKA));
  await expect(selectedTitle(page, 'tr')).toHaveAttribute('lang', 'en');
  await expect(selectionPanel(page, 'tr').getByText('İngilizce', { exact: true })).toBeVisible();
});

/** What the built site sends. */
const read = <T>(file: string): T => JSON.parse(readFileSync(`dist/data/${file}`, 'utf8')) as T;
