import { expect, test } from '@playwright/test';
import { dropFile } from '../drop-file.ts';

const TABLE = 'title,date,partners\nPact A,2001,Mali\nPact B,2002,Chile\n';

test('without its own script the page says so in three languages, and leads on', async ({
  page,
}) => {
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto('make/?lang=en');
  const told = page.locator('#app p:visible');
  await expect(told).toContainText([
    'A part of this page did not arrive.',
    'تعذّر تحميل جزء من هذه الصفحة.',
    'Bu sayfanın bir bölümü yüklenemedi.',
  ]);
  await page.unroute('**/assets/index-*.js');
  await told.getByRole('link', { name: 'Load the page again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.script-late')).toHaveCount(0);
});

for (const [when, isAwaited] of [
  ['before anything is asked', true],
  ['while it is being asked', false],
] as const) {
  test(`what reads tables is missing ${when}: the page says so, and reads the table once it is there`, async ({
    page,
  }) => {
    const asked = '**/assets/own-map.worker-*.js';
    let fail = (): void => undefined;
    const given = new Promise<void>((settle) => (fail = settle));
    await page.route(asked, async (route) => {
      if (!isAwaited) await given;
      await route.abort();
    });
    const gone = page.waitForEvent('requestfailed', (one) => /own-map\.worker/.test(one.url()));
    await page.goto('make/?lang=en');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (isAwaited) await gone;
    await dropFile(page, 'pacts.csv', TABLE);
    fail();
    const alert = page.getByRole('alert').filter({ hasText: 'What reads tables did not arrive.' });
    await expect(alert).toBeVisible();
    await page.unroute(asked);
    await alert.getByRole('button', { name: 'Load the page again' }).click();
    await expect(page.getByText('2 rows can be drawn')).toBeVisible();
  });
}
