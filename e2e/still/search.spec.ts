import { expect, test, type Locator, type Page } from '@playwright/test';
import { open } from '../page.ts';
import { searchField, selectedTitle, selectionPanel } from '../selection-panel.ts';

const ANKA = 'Memorandum on producing Anka drones in Kazakhstan';

const results = (page: Page): Locator => page.getByRole('listbox').getByRole('option');

async function search(page: Page, text: string, language: 'en' | 'ar' | 'tr' = 'en') {
  const field = searchField(page, language);
  await field.click();
  await field.fill('');
  await field.pressSequentially(text);
}

for (const [language, name] of [
  ['en', 'Kazakhstan'],
  ['ar', 'كازاخستان'],
  ['tr', 'Kazakistan'],
] as const) {
  test(`a country is found by its English, Arabic and Turkish name in ${language}`, async ({
    page,
  }) => {
    await open(page, `?lang=${language}`);
    for (const typed of ['kazakhstan', 'كازاخستان', 'KAZAKİSTAN']) {
      await search(page, typed, language);
      await expect(page.getByRole('option', { name }).first(), typed).toHaveText(
        new RegExp(`^\\s*${name}`),
      );
    }
  });
}

const FINDS: Record<string, readonly [typed: string, title: string]> = {
  'the name of a system': ['kuwait tb2', 'Kuwait contracts for Bayraktar TB2 drones'],
  'a word of its title': [
    'trilateral',
    'Trilateral defence memorandum with Azerbaijan and Georgia',
  ],
  'a year and a country': ['2022 anka kazakhstan', ANKA],
  'a name with a letter wrong': ['anka produce kazahkstan', ANKA],
  'Arabic without its hamzas and doubled letters': ['انتاج مسيرات انكا', ANKA],
  'Arabic with a hamza too many': ['إتفاق أنكا كازاخستان', ANKA],
};
test('an agreement is found by system, word, year and country, with a letter wrong, in loose Arabic', async ({
  page,
}) => {
  await open(page);
  for (const [how, [typed, title]] of Object.entries(FINDS)) {
    await search(page, typed);
    await expect(page.getByRole('option', { name: title }), how).toBeVisible();
  }
});

test('a system is found though no title names it', async ({ page }) => {
  await open(page);
  await search(page, 'S400');
  const options = results(page);
  await expect(options.first()).toBeVisible();
  await search(page, 'avionics kazakhstan 2013');
  await expect(options.filter({ hasText: '2013' }).first()).toBeVisible();
  await expect(options.filter({ hasText: /avionics/i })).toHaveCount(0);
});

test('by keyboard alone a result is chosen, and the clock goes to where it is seen', async ({
  page,
}) => {
  await open(page, '?time=1995-01');
  await searchField(page).focus();
  await page.keyboard.type(ANKA);
  await expect(page.getByRole('option', { name: ANKA })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: ANKA })).toHaveAttribute('data-highlighted', '');
  await page.keyboard.press('Enter');
  await expect(selectedTitle(page)).toHaveText(ANKA);
  await expect(page.locator('.month-slider')).toHaveAttribute('aria-valuetext', /^May 2022/);
  await expect(results(page)).toHaveCount(0);
});

test('a country that is chosen opens as a partner', async ({ page }) => {
  await open(page);
  await search(page, 'qatar');
  await page.getByRole('option', { name: 'Qatar Partner' }).click();
  await expect(selectedTitle(page)).toHaveText('Qatar');
  await expect(searchField(page)).toHaveValue('');
});

test('Escape closes the results and leaves the panel alone', async ({ page }) => {
  await open(page, '?focus=kwt-2023-tb2');
  await search(page, 'qatar');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(results(page)).toHaveCount(0);
  await expect(selectionPanel(page)).toContainText('Bayraktar TB2');
});

test('where nothing is found the page says what to try', async ({ page }) => {
  await open(page);
  await search(page, 'zzzzqqqq');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found' })).toHaveText(
    'Nothing found. Try a country, a system or a year, in English, Arabic or Turkish.',
  );
});
