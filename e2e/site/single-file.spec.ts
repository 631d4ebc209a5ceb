import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { clickArc } from '../arc-on-screen.ts';
import { hasCome } from '../page.ts';
import { quotationOf } from '../real-data.ts';

const FILE = resolve('dist-single/ankara-arcs.html');

/** Opens the file without a network and waits for its map; what it then must not do is collected. */
async function openFile(
  page: Page,
  query = '',
): Promise<{ errors: string[]; protocols: Set<string>; files: string[] }> {
  const seen = { errors: [] as string[], protocols: new Set<string>(), files: [] as string[] };
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.errors.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol === 'file:') seen.files.push(pathname);
    else if (protocol !== 'data:' && protocol !== 'blob:') seen.protocols.add(protocol);
  });
  await page.context().setOffline(true);
  await page.goto(pathToFileURL(FILE).href + query);
  await hasCome(page);
  return seen;
}

const NOTHING_ELSE = { errors: [], protocols: new Set(), files: [pathToFileURL(FILE).pathname] };

test(
  'one file from a stick is the whole app, without a network',
  { tag: '@live' },
  async ({ page }) => {
    // Its steps wait for whole pictures of a live map: one to two minutes where other work goes on beside it.
    test.setTimeout(300_000);
    expect(statSync(FILE).size).toBeLessThan(4_000_000);
    const seen = await openFile(page);
    const slider = page.locator('.month-slider').first();
    await slider.fill('300');
    await expect(slider).toHaveAttribute('aria-valuetext', /^January 2016/);
    await slider.fill('407');

    const { agreement } = await clickArc(
      page,
      (arc) => quotationOf(arc.agreement.id) !== undefined,
    );
    const panel = page.getByRole('complementary', { name: 'Selection' });
    await expect(panel.locator('mark').first()).toHaveText(quotationOf(agreement.id)!.text);

    await page.getByRole('button', { name: 'Show the agreements in time' }).click();
    await expect(page.locator('.vis-item').first()).toBeVisible();
    await page
      .getByRole('combobox', { name: 'Search country, system, title or year' })
      .fill('kazakh');
    // Not by its role, which would be asked of all that the lane has as well.
    await page.locator('[role=option]', { hasText: 'Kazakhstan' }).first().click();
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Kazakhstan');
    await page.getByRole('button', { name: 'العربية' }).click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('اتفاقيات أنقرة الدفاعية');

    // Beside a file there are no others to download, and nothing to keep.
    await page.getByRole('button', { name: 'القائمة' }).click();
    await expect(page.getByRole('link', { name: 'GeoJSON' })).toHaveCount(0);
    await expect(page.locator('.offline')).toHaveCount(0);
    const faulty = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family),
    );
    expect(faulty).toEqual([]);
    expect(seen).toEqual(NOTHING_ELSE);
  },
);

test('a talk is given from the stick too, with its tour and the speaker’s window', async ({
  page,
  context,
}) => {
  const seen = await openFile(page, '?present=1&tour=kazakhstan');
  await expect(page.locator('.room')).toBeAttached();
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(speaker.getByText('Scene 1 of 10')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(speaker.getByText('Scene 2 of 10')).toBeVisible();
  expect(seen).toEqual(NOTHING_ELSE);
});
