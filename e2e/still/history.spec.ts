import { expect, test, type Page } from '@playwright/test';
import { open } from '../page.ts';
import { ANKA, TB2, monthOf, nameOf, recordOf, titleOf, undated } from '../records.ts';
import { searchField, selectedTitle, selectionPanel } from '../selection-panel.ts';

const buyer = nameOf(recordOf(TB2).partners[0]!);

async function choose(page: Page, id: string): Promise<void> {
  const title = titleOf(id);
  await searchField(page).fill(title);
  await page.getByRole('option', { name: title }).click();
  await expect(selectedTitle(page)).toHaveText(title);
}

test('back and forward go from selection to selection', async ({ page }) => {
  await open(page);
  await choose(page, ANKA);
  await choose(page, TB2);
  await selectionPanel(page).getByRole('button', { name: buyer, exact: true }).click();
  await expect(selectedTitle(page)).toHaveText(buyer);
  await page.goBack();
  await expect(selectedTitle(page)).toHaveText(titleOf(TB2));
  await page.goBack();
  await expect(selectedTitle(page)).toHaveText(titleOf(ANKA));
  await page.goBack();
  await expect(selectionPanel(page)).toBeHidden();
  await page.goForward();
  await expect(selectedTitle(page)).toHaveText(titleOf(ANKA));
  await page.goForward();
  await expect(selectedTitle(page)).toHaveText(titleOf(TB2));
});

test('what is not a selection makes no entry in the history', async ({ page }) => {
  await page.goto(`/?focus=${TB2}`);
  await open(page, `?focus=${ANKA}`);
  await page.locator('.month-slider').fill('300');
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await expect(page).toHaveURL(/time=2016-01.*scheme=dark/);
  await page.goBack();
  await expect(selectedTitle(page)).toHaveText(titleOf(TB2));
});

test('a link to an agreement moves the clock to it, unless it says a time itself', async ({
  page,
}) => {
  const slider = page.locator('.month-slider');
  await open(page, `?focus=${ANKA}`);
  await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`^${monthOf(ANKA)}: `));
  await open(page, `?focus=${ANKA}&time=2021-03`);
  await expect(slider).toHaveAttribute('aria-valuetext', /^March 2021: /);
});

test('a link to an undated agreement opens its shelf and leaves the clock at the end', async ({
  page,
}) => {
  await open(page, `?focus=${undated().id}`);
  await expect(page.getByRole('button', { name: /^Undated/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.locator('.month-slider')).toHaveAttribute('aria-valuetext', /^December 2024/);
});

test('back does not undo the reader’s language and colours', async ({ page }) => {
  await open(page, `?focus=${TB2}`);
  await selectionPanel(page).getByRole('button', { name: buyer, exact: true }).click();
  await page.getByRole('button', { name: 'Türkçe' }).click();
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
  await expect(page.getByRole('heading', { level: 2, name: titleOf(TB2, 'tr') })).toBeVisible();
});
