import { expect, test } from '@playwright/test';
import { CHANGE_MESSAGES } from '../../src/i18n/change-messages.ts';
import { playheadOfMonth } from '../../src/core/time/scope.ts';
import { countsAt, lifeOf } from '../../src/core/time/time-window.ts';
import { open } from '../page.ts';
import { dataset } from '../real-data.ts';

const WORDS = {
  en: {
    choice: 'Compare',
    mark: 'Moment to compare with',
    list: 'List what has changed',
    made: /2007.*2018.*\+\d+/,
  },
  ar: {
    choice: 'مقارنة',
    mark: 'لحظة المقارنة',
    list: 'قائمة بما تغيّر',
    made: /2007.*2018.*الجديد:\s\d+/,
  },
  tr: {
    choice: 'Karşılaştır',
    mark: 'Karşılaştırılan an',
    list: 'Değişenleri listele',
    made: /2007.*2018.*\+\d+/,
  },
} as const;

for (const [language, words] of Object.entries(WORDS)) {
  test(`by keyboard alone two moments are compared, listed and left again, in ${language}`, async ({
    page,
  }) => {
    await open(page, `?time=2018-12&lang=${language}`);
    await page.locator('input[name="mode"]:checked').focus();
    const towards = language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
    for (let i = 0; i < 3; i++) await page.keyboard.press(towards);
    await expect(page.getByRole('radio', { name: words.choice })).toBeChecked();
    await expect(page).toHaveURL(/time=2018-12.*compare=2008-12/);
    const mark = page.getByRole('slider', { name: words.mark });
    await mark.focus();
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(/compare=2007-12/);
    await expect(page.locator('.counts')).toContainText(words.made);
    await page.getByRole('button', { name: words.list }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/list=changed/);
    const lines = page.locator('.lines li');
    await expect(lines.first()).toBeVisible();
    await expect.poll(() => lines.count()).toBeGreaterThan(10);
    await page.locator('input[name="mode"]:checked').focus();
    await page.keyboard.press(language === 'ar' ? 'ArrowRight' : 'ArrowLeft');
    await expect(page).not.toHaveURL(/compare=/);
    await expect(mark).toHaveCount(0);
  });
}

test('arcs made between are solid, ended ones pale and broad, the rest grey; an embed says the difference', async ({
  page,
}) => {
  await open(page, '?time=2018-12&compare=2002-12');
  const widths = (): Promise<(string | null)[]> =>
    page
      .locator('.still path[stroke-width]')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('stroke-width')));
  await expect.poll(widths).toEqual(expect.arrayContaining(['1', '2', '6']));
  await page.goto('/embed/?time=2018-12&compare=2002-12');
  await expect(page.locator('header')).toContainText(/December 2002 – December 2018 · \+\d+/);
  await expect(page.getByRole('slider', { name: WORDS.en.mark })).toBeVisible();
});

test('the list follows the clock, and is put in another order, by keyboard', async ({ page }) => {
  await open(page, '?time=2010-12&list=now');
  const lines = page.locator('.lines li');
  await expect(lines.first()).toBeVisible();
  const soFar = await lines.count();
  await page.locator('.month-slider').focus();
  await page.keyboard.press('PageUp');
  await expect.poll(() => lines.count()).toBeGreaterThan(soFar);
  const which = page.getByRole('combobox', { name: 'Which are listed' });
  await which.selectOption('New in December 2011');
  await expect(page).toHaveURL(/list=new/);
  await which.selectOption('All records');
  await expect(page).toHaveURL(/list=open/);
  await page.getByRole('combobox', { name: 'In the order of' }).selectOption('Date, latest first');
  // The latest of what is on the map comes first.
  await expect(lines.first()).toContainText('2011');
});

test('a talk’s bars follow the mode', async ({ page }) => {
  const full = page.locator('.track .bar:has(span:not(.faint))');
  await open(page, '?present=1&time=2018-12&compare=2002-12');
  await expect(full).toHaveCount(16);
  await open(page, '?present=1&lang=ar&time=2019-10&mode=window&years=5');
  // Its years, and those in which records begin whose dates reach into it.
  const mode = { kind: 'window', years: 5 } as const;
  const october = playheadOfMonth((2019 - 1991) * 12 + 9, dataset.scope);
  const begun = dataset.agreements.flatMap((each) => {
    const life = lifeOf(each, dataset.scope);
    return life && countsAt(life, october, mode) ? [Math.floor(life.from)] : [];
  });
  expect(new Set(begun).size).toBeGreaterThanOrEqual(6);
  await expect(full).toHaveCount(new Set(begun).size);
});

test('a low frame tells both moments', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 300 });
  await page.goto('embed/?time=2018-12&compare=2012-12');
  await expect(page.locator('.clock')).toContainText('December 2012 – December 2018');
});

const QUERY = 'time=2018-12&compare=2008-12';
const FRAMED = [
  ...(['1440x900', '1280x800', '844x390', '390x844'] as const).map((size) => ['', size] as const),
  ...(['400x480', '600x480', '900x600'] as const).map((size) => ['embed/', size] as const),
];

for (const [where, size] of FRAMED) {
  test(`what the lines between two moments mean is told whole and over nothing else: ${where}${size}`, async ({
    page,
  }) => {
    const [width, height] = size.split('x').map(Number) as [number, number];
    await page.setViewportSize({ width, height });
    for (const lang of ['en', 'ar', 'tr'] as const) {
      await page.goto(`${where}?${QUERY}&lang=${lang}`);
      const legend = page.getByRole('list', { name: CHANGE_MESSAGES[lang].label });
      await expect(legend.getByRole('listitem')).toHaveCount(3);
      const note = page.locator('.instead');
      await expect(note).toBeVisible();
      await expect(legend.getByText(CHANGE_MESSAGES[lang].ended)).toBeInViewport({ ratio: 1 });
      const [own, other, map] = await Promise.all(
        [legend, note, page.locator('.region')].map(async (each) => (await each.boundingBox())!),
      );
      const isApart = own!.y >= other!.y + other!.height || own!.x >= other!.x + other!.width;
      expect(isApart, `${lang}: the note lies over the legend`).toBe(true);
      expect(own!.x).toBeGreaterThanOrEqual(map!.x);
      expect(own!.x + own!.width).toBeLessThanOrEqual(map!.x + map!.width);
      expect(own!.y + own!.height).toBeLessThanOrEqual(map!.y + map!.height);
    }
    await page.goto(`${where}?time=2018-12`);
    await expect(page.locator('.region')).toBeVisible();
    await expect(page.locator('.changes')).toHaveCount(0);
  });
}
