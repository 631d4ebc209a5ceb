import { expect, test, type Page } from '@playwright/test';
import { fingerOn } from '../long-press.ts';
import { open } from '../page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('in a map without WebGL too, a finger that rests on a partner adds it to the comparison', async ({
  page,
}) => {
  await open(page, '?focus=KAZ&lang=en');
  const finger = await fingerOn(page);
  const at = await middleOf(page, 'Italy');
  await finger('touchStart', at);
  await expect(page).toHaveURL(/focus=KAZ~ITA/);
  await finger('touchEnd');
  // Whatever the browser makes of the finger's end, it is not chosen alone, and not taken out again.
  await expect(page.locator('aside').getByRole('heading', { level: 2 })).toContainText('Italy');
  await expect(page).toHaveURL(/focus=KAZ~ITA/);
});

async function middleOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await page
    .locator('.still')
    .getByRole('button', { name, exact: true })
    .boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}
