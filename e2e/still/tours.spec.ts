import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { Tours } from '../../src/core/tour/tour.ts';
import type { Dataset } from '../../src/core/types.ts';
import { readTour } from '../../src/tours/read-tour.ts';
import { ANKA, dateOf, timeOf, titleOf } from '../records.ts';
import { open, watch } from '../page.ts';
import { violations } from '../axe.ts';

const dataset = JSON.parse(readFileSync('public/data/agreements.json', 'utf8')) as Dataset;
const { tours } = JSON.parse(readFileSync('public/data/tours.json', 'utf8')) as Tours;

/** How a scene that shows it is captioned. */
const anka = `${dateOf(ANKA)}: ${titleOf(ANKA)}`;

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Present' });
const recorder = (page: Page) => page.getByRole('region', { name: 'Recorder of tours' });
const scene = (page: Page, number: number) =>
  recorder(page)
    .getByRole('listitem')
    .getByRole('button', { name: `Scene ${number}:` });

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(dialog(page)).toBeVisible();
}

test('the dialog offers this view and every tour; a tour begins at its first scene, and the address says so', async ({
  page,
}) => {
  const seen = watch(page);
  await open(page, '?lang=en&time=2019-06');
  await openDialog(page);
  await expect(dialog(page).getByRole('button', { name: 'Present this view' })).toBeFocused();
  await expect(dialog(page).getByRole('listitem')).toHaveText(
    tours.map(({ title, scenes }) => new RegExp(`${title.en}\\s*${scenes.length}\\sscenes`)),
  );
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeFocused();

  await openDialog(page);
  await dialog(page)
    .getByRole('button', { name: /^Kazakhstan, 1991-2024/ })
    .click();
  await expect(dialog(page)).toBeHidden();
  await expect.poll(() => search(page)).toMatchObject({ present: '1', tour: 'kazakhstan' });
  expect(seen).toEqual({ errors: [], foreign: [] });
});

test('a tour is recorded, put in order, captioned and downloaded; the pipeline reads it, and so does the recorder', async ({
  page,
}) => {
  const seen = watch(page);
  await open(page, `?lang=en&focus=${ANKA}`);
  await openDialog(page);
  await dialog(page).getByRole('button', { name: 'Record a tour' }).click();
  const add = recorder(page).getByRole('button', { name: 'Add this view' });
  await add.click();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.locator('.month-slider').first().focus();
  await page.keyboard.press('Home');
  await add.click();
  await expect(
    recorder(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('button') }),
  ).toContainText([anka, 'January 1991: ']);

  await scene(page, 2).press('Alt+ArrowUp');
  await expect(scene(page, 1)).toBeFocused();
  await expect(scene(page, 1)).toHaveAccessibleName(/January 1991/);
  await recorder(page)
    .getByRole('textbox', { name: /^Caption/ })
    .fill('Here: “it” begins');
  await recorder(page).getByRole('button', { name: 'العربية' }).click();
  await recorder(page)
    .getByRole('textbox', { name: /^Caption/ })
    .fill('من هنا البداية');
  await recorder(page).getByRole('textbox', { name: 'Play from' }).fill('1991');
  await recorder(page).getByRole('textbox', { name: 'to', exact: true }).fill('2030');
  await recorder(page).getByRole('textbox', { name: 'to', exact: true }).press('Tab');
  await expect(recorder(page).getByRole('alert')).toHaveText(
    '“2030” is not a month of the timeline: write one from 1991 to 2024',
  );
  await recorder(page).getByRole('textbox', { name: 'to', exact: true }).fill('2005-12');
  await recorder(page).getByRole('textbox', { name: 'to', exact: true }).press('Tab');
  await expect(recorder(page).getByRole('alert')).toHaveCount(0);
  await expect(
    recorder(page).getByText('The tour has no title in English: write it.'),
  ).toBeVisible();
  await recorder(page).getByRole('textbox', { name: 'Title of the tour, English' }).fill('My Tour');
  expect(await violations(page)).toEqual([]);

  const file = await downloaded(page);
  expect(file.name).toBe('my-tour.yaml');
  const read = readTour(
    { id: 'my-tour', file: file.name, text: file.text },
    dataset.scope,
    dataset,
  );
  expect(read).toEqual({
    tour: {
      id: 'my-tour',
      title: { en: 'My Tour' },
      scenes: [
        {
          query: 'time=2005-12',
          play: { from: 0, to: 179 },
          caption: { en: 'Here: “it” begins', ar: 'من هنا البداية' },
          notes: null,
        },
        {
          query: `time=${timeOf(ANKA)}&focus=${ANKA}`,
          play: null,
          caption: { en: anka },
          notes: null,
        },
      ],
    },
  });

  // Taken out, brought back, looked at.
  await recorder(page).getByRole('button', { name: 'Remove Scene 2' }).click();
  await expect(recorder(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await scene(page, 2).click();
  await expect.poll(() => search(page)).toMatchObject({ focus: ANKA });

  // A file with faults changes nothing; a good one takes the place of what is there, which Undo brings back.
  const bad =
    'title: {en: Bad}\nscenes:\n- time: 2030-01\n  country: KAX\n  caption: {tr: Merhaba}\n';
  await choose(page, 'bad.yaml', bad);
  await expect(recorder(page).getByRole('alert').getByRole('listitem')).toHaveText([
    'bad.yaml:3 scene 1 time: found "2030-01"; expected a month from 1991-01 to 2024-12, such as 2019-06; choose a month of the timeline',
    'bad.yaml:4 scene 1 country: found "KAX"; expected the code of a partner, such as KAZ; did you mean "KAZ"?',
    'bad.yaml:5 scene 1 caption: found no English; expected it in English at least; add en:',
  ]);
  await expect(recorder(page).getByRole('alert')).toContainText(
    'bad.yaml was not opened: it has 3 faults. Nothing has changed.',
  );
  await expect(scene(page, 2)).toBeVisible();
  await choose(page, 'kazakhstan.yaml', readFileSync('data/tours/kazakhstan.yaml', 'utf8'));
  await expect(scene(page, 10)).toBeVisible();
  await expect(recorder(page).getByRole('alert')).toHaveCount(0);
  await recorder(page).getByRole('button', { name: 'Undo' }).click();
  await expect(scene(page, 3)).toHaveCount(0);
  await expect(scene(page, 1)).toHaveAccessibleName('Scene 1: Here: “it” begins');

  // It is given at once, as any other tour; and it is all there afterwards.
  await recorder(page).getByRole('button', { name: 'Present it' }).click();
  await expect(page.getByText('Here: “it” begins').first()).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect.poll(() => search(page)).toMatchObject({ tour: 'recorded', scene: '2' });
  await expect(page.getByText(anka).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(scene(page, 2)).toBeVisible();
  expect(seen).toEqual({ errors: [], foreign: [] });
});

test('beside a record without a date no year stands in large letters', async ({ page }) => {
  const at = tours
    .find(({ id }) => id === 'from-s400-to-f35')!
    .scenes.findIndex(({ query }) => query.includes('usa-undated-patriot-refusal'));
  await open(page, `?lang=tr&present=1&tour=from-s400-to-f35&scene=${at + 1}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tarihsiz');
  await expect(page.locator('.band .month')).toHaveText('Harita: Aralık 2012');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2013');
});

test('notes that were changed between two talks reach a speaker’s window that stayed open', async ({
  page,
}) => {
  await open(page, '?lang=en&time=2019-06');
  await openDialog(page);
  await dialog(page).getByRole('button', { name: 'Record a tour' }).click();
  await recorder(page).getByRole('button', { name: 'Add this view' }).click();
  await recorder(page).getByRole('textbox', { name: 'Title of the tour, English' }).fill('Mine');
  const notes = recorder(page).getByRole('textbox', { name: /^Notes/ });
  await notes.fill('Slowly.');
  await recorder(page).getByRole('button', { name: 'Present it' }).click();
  await expect(page.getByRole('region', { name: 'Presentation' })).toBeVisible();
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = await opening;
  const told = speaker.getByRole('region', { name: 'Notes' });
  await expect(told).toContainText('Slowly.');
  await page.keyboard.press('Escape');
  await scene(page, 1).click();
  await notes.fill('With a pause.');
  await recorder(page).getByRole('button', { name: 'Present it' }).click();
  await expect(told).toContainText('With a pause.');
});

test('on a phone, in Arabic, a closed recorder keeps what is not downloaded and says so, over a reload too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?lang=ar&scheme=dark&time=2019-06');
  await page.getByRole('button', { name: 'قائمة الخيارات' }).click();
  await page.getByRole('button', { name: 'عرض تقديمي', exact: true }).click();
  await page.getByRole('button', { name: 'تسجيل جولة' }).click();
  const panel = page.getByRole('region', { name: 'مسجّل الجولات' });
  await panel.getByRole('button', { name: 'إضافة المشهد' }).click();
  await panel.getByRole('button', { name: 'إظهار المسجّل كاملًا' }).click();
  await expect(panel.getByRole('textbox', { name: /^التعليق/ })).toHaveValue(/^يونيو 2019: /);
  expect(await violations(page)).toEqual([]);
  // Map and slider stay usable beside it.
  const [map, slider] = [page.locator('.region'), page.locator('.month-slider').first()];
  const [mapBox, panelBox] = [(await map.boundingBox())!, (await panel.boundingBox())!];
  expect(Math.min(mapBox.y + mapBox.height, panelBox.y) - mapBox.y).toBeGreaterThan(180);
  await expect(slider).toBeInViewport();

  await panel.getByRole('button', { name: 'إغلاق المسجّل' }).click();
  await expect(panel.getByRole('status')).toHaveText(
    'أُغلق المسجّل. ما لم يُنزَّل بعد (مشهد واحد) يبقى حتى تُغلق هذه النافذة.',
  );
  await panel.getByRole('button').last().click();
  await expect(panel).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: 'قائمة الخيارات' }).click();
  await page.getByRole('button', { name: 'عرض تقديمي', exact: true }).click();
  await expect(page.getByRole('button', { name: 'متابعة التسجيل (مشهد واحد)' })).toBeVisible();
});

async function search(page: Page): Promise<Record<string, string>> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

async function downloaded(page: Page): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await recorder(page).getByRole('button', { name: 'Download' }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'application/yaml', buffer: Buffer.from(text) };
  await recorder(page).getByLabel('Open a file').setInputFiles(file);
}
