import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { Tours } from '../../src/core/tour/tour.ts';
import { violations } from '../axe.ts';
import { open, watch } from '../page.ts';

const { tours } = JSON.parse(readFileSync('public/data/tours.json', 'utf8')) as Tours;
const tour = tours.find(({ id }) => id === 'kazakhstan')!;

const presentButton = (page: Page) => page.getByRole('button', { name: 'Present', exact: true });
const handout = (page: Page) => page.getByRole('dialog', { name: `Handout: ${tour.title.en}` });

test('by keyboard: a tour is laid out on paper, a page for each scene, and only that is printed', async ({
  page,
}) => {
  const seen = watch(page);
  await page.addInitScript(() => (window.print = () => (document.title = 'printed')));
  await open(page, '?lang=en');
  await presentButton(page).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `Handout of “${tour.title.en}”` }).focus();
  await page.keyboard.press('Enter');
  const print = handout(page).getByRole('button', { name: 'Print or save as PDF' });
  await expect(print).toBeFocused();
  const scenes = handout(page).locator('.scene');
  await expect(scenes).toHaveCount(tour.scenes.length);
  await expect(scenes.first()).toContainText(tour.scenes[0]!.caption.en);
  await expect(scenes.first()).toContainText(tour.scenes[0]!.notes!.en);
  await expect(scenes.first().locator('figure > svg')).toBeVisible();
  await expect(scenes.first().locator('.sources li').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('printed');
  await page.emulateMedia({ media: 'print' });
  await expect(scenes.last()).toBeVisible();
  await expect(print).toBeHidden();
  await expect(page.locator('.page')).toBeHidden();
  const pdf = (await page.pdf()).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThanOrEqual(tour.scenes.length);
  await page.emulateMedia({ media: 'screen' });

  await handout(page).getByRole('checkbox', { name: 'With the speaker’s notes' }).focus();
  await page.keyboard.press('Space');
  await expect(scenes.first()).not.toContainText(tour.scenes[0]!.notes!.en);
  await page.keyboard.press('Escape');
  await expect(handout(page)).toBeHidden();
  await expect(page.getByRole('button', { name: `Handout of “${tour.title.en}”` })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(presentButton(page)).toBeFocused();
  expect(seen).toEqual({ errors: [], foreign: [] });
});

test('without its own files there is a sentence and a way on', async ({ page }) => {
  await page.route('**/assets/HandoutDialog-*.js', (route) => route.abort());
  await open(page, '?lang=ar');
  await page.getByRole('button', { name: 'عرض تقديمي', exact: true }).first().click();
  await page
    .getByRole('button', { name: /^نسخة للطباعة من/ })
    .first()
    .click();
  const alert = page.getByRole('alert').filter({ hasText: 'تعذّر تحميل جزء من هذه الصفحة' });
  await expect(alert.getByRole('link', { name: 'أعد تحميل الصفحة' })).toBeVisible();
});

test('in Arabic the pages run from right to left', async ({ page }) => {
  await open(page, '?lang=ar');
  await page.getByRole('button', { name: 'عرض تقديمي', exact: true }).first().click();
  await page.getByRole('button', { name: `نسخة للطباعة من «${tour.title.ar}»` }).click();
  const paper = page.locator('.handout');
  await expect(paper).toHaveAttribute('dir', 'rtl');
  await expect(paper.locator('.caption').first()).toHaveText(tour.scenes[0]!.caption.ar!);
});

test('by keyboard alone a tour that is being recorded is laid out on paper, and the focus comes back', async ({
  page,
}) => {
  await open(page, '?lang=en&focus=kaz-2022-anka-production');
  await presentButton(page).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Record a tour' }).focus();
  await page.keyboard.press('Enter');
  const recorder = page.getByRole('region', { name: 'Recorder of tours' });
  await recorder.getByRole('button', { name: 'Add this view' }).focus();
  await page.keyboard.press('Enter');
  await recorder.getByRole('textbox', { name: /^Caption/ }).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Anka drones are to be built in Kazakhstan.');
  const button = recorder.getByRole('button', { name: 'Handout', exact: true });
  await expect(button).toBeDisabled();
  await recorder.getByRole('textbox', { name: 'Title of the tour, English' }).focus();
  await page.keyboard.type('My talk');
  await button.focus();
  await page.keyboard.press('Enter');
  const paper = page.getByRole('dialog', { name: 'Handout: My talk' });
  await expect(paper.getByRole('button', { name: 'Print or save as PDF' })).toBeFocused();
  await expect(paper.locator('.scene')).toHaveCount(1);
  await expect(paper.locator('.scene')).toContainText('Anka drones are to be built in Kazakhstan.');
  await expect(paper.locator('.sources li').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(paper).toBeHidden();
  await expect(button).toBeFocused();
});
