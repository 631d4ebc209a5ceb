import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { dropFile } from '../drop-file.ts';
import { watch } from '../page.ts';

const ARTICLE = `Japan and Peru move closer

Japan signed a training agreement with Peru on 3 March 2011, the ministry said on Monday, after long talks.
Japan bought drones from Chile for $5 million in 2012, which officials in the capital confirmed to reporters.
Chile and Peru, which share a border, signed a pact of their own, and it is not known what stands in it.`;
const TABLE = 'title,date,partners\nPact A,2001,Mali\nPact B,2002,Chile\n';

test('a pasted article becomes a map by keyboard, and its arcs show the sentences they rest on', async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto('make/?lang=en');
  await page.getByLabel('Table or article to paste').fill(ARTICLE);
  await page.getByRole('button', { name: 'Use what is pasted' }).press('Enter');
  await expect(page.getByLabel('Text of the article')).toHaveValue(ARTICLE);
  await page.getByRole('button', { name: 'Read it' }).press('Enter');
  const items = page.getByRole('list', { name: 'What it tells of' }).getByRole('listitem');
  await expect(items).toHaveCount(2);
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(items.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Put 2 confirmed records on the map' }).press('Enter');
  await expect(page.getByText('2 records were put on the map.')).toBeVisible();
  await expect(page.getByText('2 rows are on the map')).toBeVisible();
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: 'Japan and Peru move closer' })).toBeVisible();
  await frame.getByRole('button', { name: 'Search' }).click();
  await frame.getByRole('searchbox').or(frame.getByRole('combobox')).first().fill('training');
  await frame
    .getByRole('option', { name: /training agreement with Peru/ })
    .first()
    .click();
  await expect(frame.getByRole('blockquote')).toContainText('Japan signed a training agreement');
  await page.reload();
  await expect(page.getByText('2 rows are on the map')).toBeVisible();
  await page
    .getByRole('button', { name: /^Take off the map/ })
    .first()
    .press('Enter');
  await expect(page.getByText('1 row is on the map')).toBeVisible();
  expect(seen).toEqual({ errors: [], foreign: [] });
});

test('an article that is dropped over a table joins it, and says what the map has already', async ({
  page,
}) => {
  await page.goto('make/?lang=en');
  await dropFile(page, 'pacts.csv', TABLE);
  const hub = page.getByRole('group', { name: 'Around which country is the map?' });
  await hub.getByRole('combobox').selectOption({ label: 'Japan' });
  await expect(page.getByText('2 rows are on the map')).toBeVisible();
  await dropFile(page, 'news.txt', ARTICLE);
  await page.getByRole('button', { name: 'Read it' }).click();
  const items = page.getByRole('list', { name: 'What it tells of' }).getByRole('listitem');
  await items.filter({ hasText: 'Peru' }).getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('button', { name: 'Put 1 confirmed record on the map' }).click();
  await expect(page.getByText('3 rows are on the map')).toBeVisible();
  await expect(page.getByText('Given: pacts.csv')).toBeVisible();
  await page.getByRole('button', { name: 'Read an article' }).click();
  await page.getByLabel('Text of the article').fill(ARTICLE);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(items.filter({ hasText: /^\s*On the map/ })).toContainText('Peru');
});

test('an article that is dropped over a data package joins its map', async ({ page }) => {
  await page.goto('make/?lang=en');
  await dropFile(page, 'pacts.csv', TABLE);
  const hub = page.getByRole('group', { name: 'Around which country is the map?' });
  await hub.getByRole('combobox').selectOption({ label: 'Japan' });
  await expect(page.getByText('2 rows are on the map')).toBeVisible();
  const taken = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the data (ZIP)' }).click();
  const bytes = await readFile(await (await taken).path());
  await page.getByRole('button', { name: 'Discard it' }).click();
  await dropFile(page, 'mine.zip', bytes);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('pacts');
  await dropFile(page, 'news.txt', ARTICLE);
  await page.getByRole('button', { name: 'Read it' }).click();
  const items = page.getByRole('list', { name: 'What it tells of' }).getByRole('listitem');
  await items.filter({ hasText: 'Peru' }).getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('button', { name: 'Put 1 confirmed record on the map' }).click();
  await expect(page.getByText('1 record was put on the map.')).toBeVisible();
  await expect(frame.getByText(/3\srecords with 3\spartners/)).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Peru' })).toBeVisible();
});
