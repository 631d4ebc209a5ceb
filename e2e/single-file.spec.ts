import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { arcOnScreen } from './arc-on-screen.ts';

const FILE = resolve('dist-single/ankara-arcs.html');

test('one file from a stick is the whole app, without a network', async ({ page, context }) => {
  execFileSync('npx', ['tsx', 'scripts/build-single.ts']);
  expect(statSync(FILE).size).toBeLessThan(4_000_000);
  await context.setOffline(true);
  const [errors, asked]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('request', (request) => asked.push(new URL(request.url()).protocol));

  await page.goto(pathToFileURL(FILE).href);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'live', { timeout: 30_000 });
  const slider = page.getByRole('slider').first();
  await slider.fill('300');
  await expect(slider).toHaveAttribute('aria-valuetext', /^January 2016/);
  await slider.fill('407');

  const { x, y } = await arcOnScreen(page, 'kwt-2023-tb2', 0.5);
  await page.mouse.click(x, y);
  const panel = page.getByRole('complementary', { name: 'Selection' });
  await expect(panel).toBeVisible();
  const choice = panel.getByRole('button', { name: /Bayraktar TB2/ });
  if (await choice.first().isVisible()) await choice.first().click();
  await expect(panel.locator('mark').first()).toContainText('367 مليون دولار');

  await page.getByRole('button', { name: 'Show the agreements in time' }).click();
  await expect(page.locator('.vis-item').first()).toBeVisible();
  await page
    .getByRole('combobox', { name: 'Search country, system, title or year' })
    .fill('kazakh');
  await page
    .getByRole('option', { name: /Kazakhstan/ })
    .first()
    .click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Kazakhstan');
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('اتفاقيات أنقرة الدفاعية');

  // Beside a file there are no others to download, and nothing to keep.
  await page.getByRole('button', { name: 'القائمة' }).click();
  await expect(page.getByRole('link', { name: 'GeoJSON' })).toHaveCount(0);
  await expect(page.locator('.offline')).toHaveCount(0);
  const fonts = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family),
  );
  expect(fonts).toEqual([]);
  expect(errors).toEqual([]);
  expect([...new Set(asked)].filter((each) => !['file:', 'data:', 'blob:'].includes(each))).toEqual(
    [],
  );
  expect(asked.filter((each) => each === 'file:')).toHaveLength(1);
});
