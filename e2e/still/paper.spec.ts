import { expect, test, type Page } from '@playwright/test';
import { open, watch } from '../page.ts';

const panel = (page: Page) => page.getByRole('complementary');
const records = (page: Page) => page.locator('.lines li');

/** How many sheets the page takes on paper. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)!.length;
}

test('paper has the map and what its panel shows, and the list where that is open', async ({
  page,
}) => {
  const seen = watch(page);
  await open(page, '?focus=QAT&lang=en');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper svg')).toBeVisible();
  await expect(panel(page).getByRole('heading', { name: 'Qatar' })).toBeVisible();
  await expect(records(page)).toHaveCount(0);
  // What only a screen can be asked.
  await expect(panel(page).locator('select')).toBeHidden();
  expect(await sheets(page)).toBeLessThanOrEqual(4);

  await page.emulateMedia({ media: 'screen' });
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(panel(page)).toBeHidden();
  expect(await sheets(page)).toBe(1);

  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(records(page).last()).toBeVisible();
  expect(await sheets(page)).toBeGreaterThan(4);
  expect(seen).toEqual({ errors: [], foreign: [] });
});

for (const [width, height] of [
  [1280, 800],
  [800, 1000],
  [390, 844],
] as const)
  test(`paper is light, and no text runs out of its card, from a dark window of ${width} by ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, '?focus=QAT&lang=ar&scheme=dark');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.paper svg')).toBeVisible();
    const card = await panel(page).evaluate((element) => {
      const { right, bottom, width } = element.getBoundingClientRect();
      const inside = [...element.querySelectorAll('.content *')].map((each) =>
        each.getBoundingClientRect(),
      );
      return {
        beyond: inside.filter((each) => each.bottom > bottom + 1 || each.right > right + 1).length,
        part: width / document.documentElement.clientWidth,
        ground: getComputedStyle(element).backgroundColor,
      };
    });
    expect(card.beyond).toBe(0);
    expect(card.part).toBeGreaterThan(0.9);
    expect(card.ground).toBe('rgb(255, 255, 255)');
  });
