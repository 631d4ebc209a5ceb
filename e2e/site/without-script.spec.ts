import { expect, test } from '@playwright/test';
import { PALETTES } from '../../src/core/view/palette.ts';
import { factsOf } from '../../scripts/pages/record-markup.ts';
import { dataset, headline, quotationOf } from '../real-data.ts';

for (const scheme of ['light', 'dark'] as const) {
  test(`without JavaScript the page is a picture, its headline and the way to the text: ${scheme}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: scheme });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Ankara’s defence agreements',
      { useInnerText: true },
    );
    await expect(page.locator('.counts')).toContainText(`1991 – 2024 · ${headline(2024, 12)}`);
    await expect(page.getByText('Ankara’nın')).toBeHidden();
    const picture = page.getByRole('img', { name: 'Map: Ankara’s defence agreements' });
    const box = (await picture.boundingBox())!;
    expect(box.width).toBeGreaterThan(1000);
    expect(box.height).toBeGreaterThan(400);
    await expect(picture.locator('path.v')).toHaveCSS('stroke', rgb(PALETTES[scheme].hub));
    await expect(page.getByRole('link', { name: 'All agreements as text' })).toHaveAttribute(
      'href',
      'agreements/',
    );
    await context.close();
  });
}

function rgb(hex: string): string {
  return `rgb(${[1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)).join(', ')})`;
}

test('without JavaScript the page leads to the list of all agreements, and on to each', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'All agreements as text' }).click();
  await expect(page.locator('ol.records > li')).toHaveCount(dataset.agreements.length);
  const record = dataset.agreements.find(({ id }) => quotationOf(id))!;
  const item = page.locator(`[id='${record.id}']`);
  const places = new Map(dataset.places.map((place) => [place.code, place]));
  await expect(item).toContainText(factsOf(record, { places }));
  await item.getByRole('link', { name: record.texts.en.title }).click();
  await expect(page.getByRole('figure').first()).toContainText(quotationOf(record.id)!.text);
  await context.close();
});
