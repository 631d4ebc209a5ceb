import { expect, test, type Locator, type Page } from '@playwright/test';
import { open } from '../page.ts';
import { ANKA as ID, TB2, factsOf, titleOf } from '../records.ts';
import { selectedTitle } from '../selection-panel.ts';

const ANKA = titleOf(ID);
const list = (page: Page): Locator => page.getByRole('region', { name: 'Agreements by date' });
const items = (page: Page): Locator => list(page).getByRole('listitem').getByRole('button');

test('the button List shows the agreements as text and hides them again', async ({ page }) => {
  await open(page);
  await expect(list(page)).toBeHidden();
  const button = page.getByRole('button', { name: 'List', exact: true });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(items(page).filter({ hasText: ANKA })).toContainText(factsOf(ID));
  await expect(page).toHaveURL(/[?&]list=open/);
  await button.click();
  await expect(list(page)).toBeHidden();
});

test('the list is one stop of the tab key, and arrows, Home and End move in it', async ({
  page,
}) => {
  await open(page, '?list=open');
  const first = items(page).first();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await expect(items(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(items(page).nth(2)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(items(page).nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(items(page).last()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(items(page).last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(first).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(list(page).locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(items(page).nth(1)).toBeFocused();
});

test(
  'the map glides to a partner out of sight when its agreement is pointed at',
  { tag: '@live' },
  async ({ page }) => {
    await open(page, '?list=open&map=5.00/40/-100');
    // Not by its role, which would be asked of the whole list while the map glides.
    const anka = page.locator('li button', { hasText: ANKA });
    await anka.focus();
    // Kazakhstan lies between 46 and 88 degrees east.
    await expect.poll(() => longitude(page)).toBeGreaterThan(0);
    await expect(anka).toBeFocused();
  },
);

test('Enter opens an agreement, and Escape returns to its line in the list', async ({ page }) => {
  await open(page, '?list=open');
  const anka = items(page).filter({ hasText: ANKA });
  await anka.focus();
  await page.keyboard.press('Enter');
  await expect(selectedTitle(page)).toHaveText(ANKA);
  await expect(selectedTitle(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(anka).toBeFocused();
  await expect(page).not.toHaveURL(/focus=/);
});

test('the way back to the list is a button too', async ({ page }) => {
  await open(page, `?list=open&focus=${ID}`);
  await expect(list(page)).toBeHidden();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(items(page).filter({ hasText: ANKA })).toBeVisible();
});

test('under a window the list begins with what the headline counts, then what is earlier and later', async ({
  page,
}) => {
  await open(page, '?list=open&time=2019-12&mode=window&years=6');
  const headings = list(page).getByRole('heading', { level: 3 });
  await expect(headings).toHaveText([
    /^On the map now · /,
    /^Earlier · /,
    /^Later · /,
    /^Without a/,
  ]);
  const told = await page.locator('.counts').innerText();
  const firm = /\s(\d+)\sagreements/.exec(told)![1]!;
  await expect(headings.first()).toContainText(`, ${firm} of them firm`);
});

test('filters hold for the list', async ({ page }) => {
  await open(page, '?list=open&system=Anka');
  await expect(items(page).filter({ hasText: ANKA })).toBeVisible();
  await expect(items(page).filter({ hasText: 'Bayraktar TB2' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove the filter Anka' }).click();
  await expect(items(page).filter({ hasText: titleOf(TB2) })).toHaveCount(1);
});

/** Of the map's centre, as the address tells it, in degrees. */
function longitude(page: Page): number {
  return Number(new URL(page.url()).searchParams.get('map')?.split('/')[2]);
}
