import { expect, test } from '@playwright/test';
import { open } from '../page.ts';

test('the address follows the view, and opens it again', async ({ page }) => {
  await open(page, '?from=newsletter');
  await page.locator('.month-slider').fill(String((2013 - 1991) * 12));
  await page.getByRole('button', { name: 'Industry & co-production', exact: true }).click();
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page).toHaveURL(
    '/?from=newsletter&time=2013-01&theme=framework~arms~support~halted&lang=ar&scheme=dark',
  );
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await expect(page.locator('.month-slider')).toHaveValue('264');
  await expect(
    page.getByRole('button', { name: 'صناعة وإنتاج مشترك', exact: true }),
  ).toHaveAttribute('aria-pressed', 'false');
});

test('what an address asks for in vain is said, and the rest is shown', async ({ page }) => {
  await open(page, '?time=1850&lang=tr');
  await expect(page.getByRole('status').filter({ hasText: 'time=1850' })).toHaveText(
    /^Bağlantıdaki time=1850 burada tanınmıyor; onun yerine varsayılan gösteriliyor\./,
  );
  await expect(page.locator('.month-slider')).toHaveValue('407');
  await page
    .getByRole('status')
    .filter({ hasText: 'time=1850' })
    .getByRole('button', { name: 'Gizle' })
    .click();
  await expect(page.getByText('time=1850')).toBeHidden();
});

test('an address of eleven long keys is told of in a few lines, which can be closed', async ({
  page,
}) => {
  const keys = ['time', 'mode', 'years', 'theme', 'nature', 'country', 'system', 'confidence'];
  const long = [...keys, 'rows', 'projection', 'count'].map((key) => `${key}=${'x'.repeat(300)}`);
  await open(page, `?lang=en&${long.join('&')}`);
  const notice = page.getByRole('status').filter({ hasText: 'time=xxx' });
  expect((await notice.boundingBox())!.height).toBeLessThan(300);
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
});

test(
  'moving the map is kept in the address, and the whole view is one click away',
  { tag: '@live' },
  async ({ page }) => {
    await open(page);
    await page.locator('.maplibregl-canvas').hover();
    await page.mouse.wheel(0, -120);
    await expect(page).toHaveURL(/[?&]map=/);
    await page.getByRole('button', { name: 'Whole view' }).click();
    await expect(page).not.toHaveURL(/map=/);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(page).toHaveURL(/[?&]map=\d+\.\d+\/\d+\.\d+\/37\.86/);
    await page.getByRole('button', { name: 'Whole view' }).click();
    await expect(page).not.toHaveURL(/map=/);
  },
);

test('the reader’s screen decides on light or dark until the reader does', async ({ browser }) => {
  const page = await browser.newPage({ colorScheme: 'dark' });
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await expect(page).not.toHaveURL(/scheme/);
  await page.getByRole('button', { name: 'Light colours' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'light');
  await page.close();
});
