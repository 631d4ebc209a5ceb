import { expect, test, type Locator, type Page } from '@playwright/test';
import { open, watch } from '../page.ts';
import { barInWords, headline } from '../real-data.ts';

const slider = (page: Page): Locator => page.locator('.month-slider');
const month = (year: number, inYear: number): string => String((year - 1991) * 12 + inYear - 1);

test('the slider keeps WAI-ARIA’s keys, and a year is the larger step', async ({ page }) => {
  await open(page, '?time=2010-06');
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveValue(month(2010, 7));
  await page.keyboard.press('PageUp');
  await expect(slider(page)).toHaveValue(month(2011, 7));
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowLeft');
  await expect(slider(page)).toHaveValue(month(2010, 6));
  await page.keyboard.press('Home');
  await expect(slider(page)).toHaveValue('0');
  await page.keyboard.press('End');
  await expect(slider(page)).toHaveValue('407');
});

test('in Arabic time runs to the left, and so do the keys', async ({ page }) => {
  await open(page, '?time=2010-06&lang=ar');
  await slider(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(slider(page)).toHaveValue(month(2010, 7));
  const first = (await page.locator('[data-year="1991"]').boundingBox())!;
  const last = (await page.locator('[data-year="2024"]').boundingBox())!;
  expect(first.x).toBeGreaterThan(last.x);
});

test('no key is taken from the page: space on the body does not play', async ({ page }) => {
  await open(page, '?time=2010-06');
  await page.locator('body').press('Space');
  await page.locator('body').press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(slider(page)).toHaveValue(month(2010, 6));
});

test('the slider lies on the axis of the bars to the pixel', async ({ page }) => {
  await open(page);
  const bar = (await page.locator('[data-year="2010"]').boundingBox())!;
  await slider(page).fill(month(2010, 12));
  const playhead = (await page.locator('.playhead').boundingBox())!;
  expect(Math.abs(playhead.x + playhead.width / 2 - (bar.x + bar.width))).toBeLessThan(1);
  // And a hand that presses there means that month.
  const { y, height } = (await slider(page).boundingBox())!;
  await slider(page).fill('0');
  await page.mouse.click(bar.x + bar.width, y + height / 2);
  await expect(slider(page)).toHaveValue(month(2010, 12));
});

test('a drag of the slider moves the clock with the hand', async ({ page }) => {
  await open(page, '?time=1991-01');
  const { x, y, width, height } = (await slider(page).boundingBox())!;
  await page.mouse.move(x + 12, y + height / 2);
  await page.mouse.down();
  for (let i = 1; i <= 10; i++) {
    const before = await slider(page).inputValue();
    await page.mouse.move(x + (width * i) / 11, y + height / 2);
    await expect(slider(page)).not.toHaveValue(before);
  }
  await page.mouse.up();
});

test('a bar tells its year, and a click goes there', async ({ page }) => {
  await open(page);
  const bar = page.getByRole('button', { name: /^2019: / });
  await bar.hover();
  await expect(page.locator('.told')).toHaveText(barInWords(2019));
  await bar.click();
  await expect(slider(page)).toHaveValue(month(2019, 12));
});

test('bars are one stop of the tab key; arrows go from year to year', async ({ page }) => {
  await open(page, '?time=2011-12');
  await page.getByRole('button', { name: /^2011: / }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /^2013: / })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(slider(page)).toHaveValue(month(2013, 12));
});

test('a drag over the bars makes a window of their years', async ({ page }) => {
  await open(page);
  const from = (await page.locator('[data-year="2011"]').boundingBox())!;
  const to = (await page.locator('[data-year="2013"]').boundingBox())!;
  await page.mouse.move(from.x + from.width / 2, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + 20, { steps: 8 });
  await page.mouse.up();
  await expect(page.getByRole('radio', { name: 'Window' })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Length of the window' })).toHaveValue('3');
  await expect(slider(page)).toHaveValue(month(2013, 12));
  await expect(page).toHaveURL(/time=2013-12&mode=window&years=3/);
});

test('so far, window and in force are explained, and the headline follows', async ({ page }) => {
  await open(page, '?time=2023-12');
  await expect(page.getByText('Everything up to this month')).toBeVisible();
  await expect(page.getByText(headline(2023, 12))).toBeVisible();
  await page.getByRole('radio', { name: 'Window' }).check();
  await page.getByRole('combobox', { name: 'Length of the window' }).selectOption('1');
  await expect(page.getByText('Made in the year up to this month')).toBeVisible();
  await expect(page.getByText(headline(2023, 12, { kind: 'window', years: 1 }))).toBeVisible();
  await page.getByRole('radio', { name: 'In force' }).check();
  await expect(
    page.getByText('Made or delivered by this month, not known to have ended'),
  ).toBeVisible();
});

test('a year, or a month in any of the three languages, typed into the year goes there', async ({
  page,
}) => {
  await open(page);
  const year = page.getByRole('textbox', { name: 'Year or month to go to' });
  for (const [typed, value] of [
    ['2019', month(2019, 12)],
    ['June 2019', month(2019, 6)],
    ['2018-05', month(2018, 5)],
    ['يونيو 2019', month(2019, 6)],
    ['أيار ٢٠١٨', month(2018, 5)],
    ['Haziran 2019', month(2019, 6)],
  ] as const) {
    await year.fill(typed);
    await year.press('Enter');
    await expect(slider(page), typed).toHaveValue(value);
  }
});

test('what is no month is refused with a sentence, and the clock stays', async ({ page }) => {
  await open(page, '?time=2010-06');
  const year = page.getByRole('textbox', { name: 'Year or month to go to' });
  await year.fill('1850');
  await year.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: '1850' })).toHaveText(
    '“1850” is not a month from 1991 to 2024. Type a year, or a month and a year: 2019, June 2019, 2019-06.',
  );
  await expect(slider(page)).toHaveValue(month(2010, 6));
});

test('a hidden page does not play on', async ({ page }) => {
  await open(page, '?time=2000-01');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(slider(page)).not.toHaveValue(month(2000, 1));
  const hide = (hidden: boolean): Promise<void> =>
    page.evaluate((now) => {
      Object.defineProperty(document, 'hidden', { value: now, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await hide(true);
  const stood = await slider(page).inputValue();
  // Ten frames, in which a running clock would have moved.
  await page.evaluate(async () => {
    for (let i = 0; i < 10; i++) await new Promise(requestAnimationFrame);
  });
  await expect(slider(page)).toHaveValue(stood);
  await hide(false);
  await expect(slider(page)).not.toHaveValue(stood);
});

test('nothing of the dock is an error in the console', async ({ page }) => {
  const seen = watch(page);
  await open(page, '?lane=open&rows=region&mode=window&years=2');
  await page.getByRole('button', { name: 'Play' }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: /Undated/ }).click();
  await expect(page.locator('.vis-item').first()).toBeVisible();
  expect(seen).toEqual({ errors: [], foreign: [] });
});
