import { expect, test, type Page } from '@playwright/test';
import { open, watch } from '../page.ts';
import { headline } from '../real-data.ts';

/** What Chrome and Google do to a page that they translate: each text goes into elements of theirs, as another text. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const parent = text.parentElement;
      if (
        !parent ||
        text.data.trim() === '' ||
        parent.closest('[translate=no], script, style, svg')
      )
        continue;
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      inner.append(`${text.data} (tr)`);
      text.replaceWith(outer);
    }
  });
}

test('a page that the browser has translated goes on following the clock and the selection', async ({
  page,
}) => {
  const seen = watch(page);
  await open(page, '?time=2010-06');
  await translate(page);
  const slider = page.getByRole('slider', { name: 'Month shown on the map' });
  await slider.press('PageUp');
  await expect(page.locator('.counts')).not.toContainText(headline(2010, 6));
  await expect(page.locator('.counts')).not.toContainText('(tr)');

  await page.goto('/?time=2019-06&focus=KAZ');
  const heading = page
    .getByRole('complementary', { name: 'Selection' })
    .getByRole('heading', { level: 2 });
  await expect(heading).toHaveText('Kazakhstan');
  await translate(page);
  await page.evaluate(() => {
    history.pushState(null, '', '?time=2019-06&focus=AZE');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(heading).toHaveText('Azerbaijan');
  expect(seen).toEqual({ errors: [], foreign: [] });
});
