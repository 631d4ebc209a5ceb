import { expect, test, type Locator, type Page } from '@playwright/test';
import { fold } from '../../src/core/text/search-fold.ts';
import { open } from '../page.ts';
import { ANKA as ID, TB2, monthOf, nameOf, recordOf, titleOf } from '../records.ts';
import { dataset } from '../real-data.ts';
import { searchField, selectedTitle, selectionPanel } from '../selection-panel.ts';

const ANKA = titleOf(ID);

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

const anka = recordOf(ID);
const year = anka.date.interval!.from.slice(0, 4);
const country = nameOf(anka.partners[0]!);
const inArabic = titleOf(ID, 'ar');
const FINDS: Record<string, readonly [typed: string, title: string]> = {
  'the name of a system': ['kuwait tb2', titleOf(TB2)],
  'a word of its title': [rarestWord(ANKA), ANKA],
  'a year and a country': [`${year} ${anka.systems[0]!} ${country}`, ANKA],
  'a name with two letters changed about': [
    `${country.replace('kh', 'hk')} ${anka.systems[0]!}`,
    ANKA,
  ],
  'Arabic without its hamzas and doubled letters': [
    inArabic.replaceAll(/[أإآ]/g, 'ا').replaceAll('\u0651', ''),
    ANKA,
  ],
  'Arabic with hamzas too many': [inArabic.replaceAll('ا', 'أ'), ANKA],
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
  await expect(page.locator('.month-slider')).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`^${monthOf(ID)}: `),
  );
  await expect(results(page)).toHaveCount(0);
});

test('a country that is chosen opens as a partner, and once more after it was closed', async ({
  page,
}) => {
  await open(page);
  for (let times = 0; times < 2; times++) {
    await search(page, 'qatar');
    await page.getByRole('option', { name: 'Qatar Partner' }).click();
    await expect(selectedTitle(page)).toHaveText('Qatar');
    await expect(searchField(page)).toHaveValue('');
    await selectionPanel(page).getByRole('button', { name: 'Close' }).click();
    await expect(selectionPanel(page)).toBeHidden();
  }
});

test('Escape closes the results and leaves the panel alone', async ({ page }) => {
  await open(page, `?focus=${TB2}`);
  await search(page, 'qatar');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(results(page)).toHaveCount(0);
  await expect(selectionPanel(page)).toContainText(titleOf(TB2));
});

test('where nothing is found the page says what to try', async ({ page }) => {
  await open(page);
  await search(page, 'zzzzqqqq');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found' })).toHaveText(
    'Nothing found. Try a country, a system or a year, in English, Arabic or Turkish.',
  );
});

/** The word of a title that the fewest English titles have. */
function rarestWord(title: string): string {
  const titles = dataset.agreements.map(({ texts }) => fold(texts.en.title).split(' '));
  const holding = (word: string): number => titles.filter((words) => words.includes(word)).length;
  return fold(title)
    .split(' ')
    .reduce((rarest, word) => (holding(word) < holding(rarest) ? word : rarest));
}
