import { expect, test, type Page } from '@playwright/test';
import { open } from '../page.ts';
import { selectionPanel } from '../selection-panel.ts';

const circle = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first();
const said = (page: Page) => page.locator('[aria-live="polite"].visually-hidden').first();

test('Escape closes the panel wherever the focus is, and the filters before it', async ({
  page,
}) => {
  await open(page, '?time=2019-06');
  for (const focused of [
    page.locator('.month-slider'),
    page.getByRole('button', { name: 'Next date with an agreement' }),
    page.getByRole('button', { name: 'Framework & alliance' }).first(),
    page.getByRole('button', { name: 'List', exact: true }),
  ]) {
    await circle(page, 'Qatar').press('Enter');
    await expect(selectionPanel(page)).toBeVisible();
    await focused.focus();
    await page.keyboard.press('Escape');
    await expect(selectionPanel(page)).toBeHidden();
    await expect(focused).toBeFocused();
  }
  await open(page, '?focus=QAT');
  const button = page.getByRole('button', { name: 'Filters' });
  await button.press('Enter');
  await page.locator('#filters select').first().focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: 'Show only' })).toBeHidden();
  await expect(button).toBeFocused();
  await expect(selectionPanel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(selectionPanel(page)).toBeHidden();
});

test('what Escape takes away gives the focus back to where it was opened', async ({ page }) => {
  await open(page, '?time=2019-06');
  await circle(page, 'Qatar').press('Enter');
  const panel = selectionPanel(page);
  await panel.getByRole('listitem').getByRole('button').first().press('Enter');
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(circle(page, 'Qatar')).toBeFocused();

  const present = page.getByRole('button', { name: 'Present', exact: true });
  await present.press('Enter');
  await page.getByRole('button', { name: 'Present this view' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-talk', 'true');
  await page.keyboard.press('Escape');
  await expect(present).toBeFocused();
});

test('a talk is left by Escape before what shows it has come, and again after', async ({
  page,
}) => {
  let send = () => {};
  const asked = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/assets/PresenterRoom-*.js', async (route) => {
    await asked;
    await route.continue();
  });
  await open(page, '?time=2019-06');
  const html = page.locator('html');
  const present = page.getByRole('button', { name: 'Present', exact: true });
  for (const room of ['on its way', 'there']) {
    await page.locator('body').press('F5');
    await expect(html).toHaveAttribute('data-talk', 'true');
    if (room === 'there') await expect(page.locator('.room')).toBeAttached();
    await page.keyboard.press('Escape');
    await expect(html).toHaveAttribute('data-talk', 'false');
    await expect(present).toBeFocused();
    send();
  }
  await expect(page).toHaveURL(/time=2019-06/);
  await expect(page).not.toHaveURL(/present/);
});

test('a choice is said, and a talk says what it comes to rest at and then no more', async ({
  page,
}) => {
  await open(page, '?time=2019-06');
  await circle(page, 'Qatar').press('Enter');
  await expect(said(page)).toHaveText(/Qatar[^]*21[^]*records/);

  await open(page, '?present=1&time=2010-12');
  await page.keyboard.press('PageDown');
  await expect(said(page)).toHaveText(/2011/);
  const slider = page.locator('.month-slider');
  const { width, height } = (await slider.boundingBox())!;
  await slider.click({ position: { x: (width * 26.5) / 34, y: height / 2 } });
  await expect(said(page)).toHaveText(/2017/);
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('data-talk', 'false');
  await expect(said(page)).toHaveText('');
});
