import { expect, test } from '@playwright/test';
import { lowControls, overflow } from '../fits.ts';
import { open } from '../page.ts';
import { selectionPanel } from '../selection-panel.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('on a phone the panel is a sheet of three heights, and the map stays in sight', async ({
  page,
}) => {
  await open(page, '?focus=kaz-2022-anka-production');
  const handle = selectionPanel(page).getByRole('button', { name: 'Height of the panel' });
  const heights = new Set<number>();
  for (let press = 0; press < 3; press++) {
    const sheet = (await selectionPanel(page).boundingBox())!;
    expect(sheet.x).toBe(0);
    expect(sheet.width).toBe(390);
    const map = (await page.getByRole('region', { name: /^Map: / }).boundingBox())!;
    expect([map.x, map.width]).toEqual([0, 390]);
    const inSight = Math.min(map.y + map.height, sheet.y) - map.y;
    expect(inSight, `press ${press}`).toBeGreaterThan(100);
    heights.add(Math.round(sheet.height));
    await handle.tap();
    await expect
      .poll(async () => Math.round((await selectionPanel(page).boundingBox())!.height))
      .not.toBe(Math.round(sheet.height));
  }
  expect(heights.size).toBe(3);
});

const VIEWS = {
  'the main page': '',
  'an agreement': '?focus=kaz-2022-anka-production',
  'a source': '?focus=article-004',
  'the list': '?list=open&nature=contract&country=KWT',
  'the lane': '?lane=open',
  Arabic: '?lang=ar&focus=kwt-2023-tb2',
};
for (const [name, query] of Object.entries(VIEWS)) {
  test(`${name} fits 320 and 390 px: nothing scrolls sideways, and every control is 44 px high`, async ({
    page,
  }) => {
    await open(page, query);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await expect.poll(() => overflow(page), `${width} px`).toBe(0);
      await expect.poll(() => lowControls(page), `${width} px`).toEqual([]);
    }
  });
}

test('open filters fit 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 844 });
  await open(page);
  await page.getByRole('button', { name: 'Filters' }).tap();
  await expect(page.getByRole('combobox', { name: 'What happened' })).toBeInViewport({ ratio: 1 });
  await expect(
    page.getByRole('checkbox', {
      name: 'Also count agreements that are reported but not confirmed',
    }),
  ).toBeInViewport({
    ratio: 1,
  });
  expect(await overflow(page)).toBe(0);
  expect(await lowControls(page)).toEqual([]);
});

test('the menu has all that a desk has in sight, and the search takes the title’s line', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Search' }).tap();
  await page.getByRole('search').getByRole('combobox').fill('anka');
  await page.getByRole('option').first().tap();
  await expect(selectionPanel(page)).toBeVisible();
  await expect(page.getByRole('search')).toHaveCount(0);
  await page.getByRole('button', { name: 'Close', exact: true }).tap();
  await page.getByRole('button', { name: 'Menu' }).tap();
  await page.getByRole('button', { name: 'العربية' }).tap();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('button', { name: 'English' }).tap();
  await page.getByRole('button', { name: 'Present' }).tap();
  await expect(page.getByRole('dialog', { name: 'Present' })).toBeVisible();
});

test('mode, speed, loop and the lane are one tap away', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'More on time' }).tap();
  await page.getByRole('radio', { name: 'In force' }).check();
  await expect(page).toHaveURL(/mode=in-force/);
  await page.getByRole('button', { name: 'Show the agreements in time' }).tap();
  await expect(page.locator('.vis-item').first()).toBeVisible();
});

test('in forced colours what is pressed is told by a line', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  const theme = page.getByRole('button', { name: 'Industry & co-production', exact: true });
  await expect(theme).toHaveCSS('outline-style', 'solid');
  await theme.tap();
  await page.locator('.month-slider').focus();
  await expect(theme).toHaveAttribute('aria-pressed', 'false');
  await expect(theme).toHaveCSS('outline-style', 'none');
  await page.getByRole('button', { name: 'Menu' }).tap();
  await expect(page.getByRole('button', { name: 'English' })).toHaveCSS('outline-style', 'solid');
  await expect(page.getByRole('button', { name: 'Türkçe' })).toHaveCSS('outline-style', 'none');
});
