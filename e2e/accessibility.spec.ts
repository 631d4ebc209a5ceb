import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { open } from './page.ts';

const PAGES = {
  'the main page in English': '?scheme=light',
  'the main page in Arabic, dark': '?lang=ar&scheme=dark',
  'an agreement in Turkish': '?lang=tr&focus=kaz-2022-anka-production&scheme=dark',
  'the shelf': '?shelf=open&scheme=light',
};

for (const [name, query] of Object.entries(PAGES)) {
  test(`axe finds nothing on ${name}`, async ({ page }) => {
    await open(page, query);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test('on a phone every control is at least 44 px high and the page does not scroll sideways', async ({
  browser,
}) => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await open(page, '?focus=kaz-2022-anka-production');
  for (const button of await page.getByRole('button').all()) {
    const box = (await button.boundingBox())!;
    // A link inside a sentence may be as high as its line (WCAG 2.5.8, inline exception).
    const isInline = await button.evaluate((element) => element.closest('dd') !== null);
    if (!isInline)
      expect(box.height, (await button.textContent()) ?? '').toBeGreaterThanOrEqual(42);
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await page.close();
});
