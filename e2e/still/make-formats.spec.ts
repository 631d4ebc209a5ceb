import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { dropFile } from '../drop-file.ts';
import { smallWorkbook } from '../small-workbook.ts';

/** Made up; around Japan, as every title says. */
const ROWS = [
  ['Fishing, Japan and Peru', '2011-03-14', 'Peru'],
  ['Whaling, Japan and Chile', '2015-06-02', 'Chile'],
  ['Culture, Japan and Côte d’Ivoire', '2018-10-19', 'Côte d’Ivoire'],
] as const;
const csvOf = (delimiter: string): string =>
  [['title', 'date', 'partner'], ...ROWS]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(delimiter))
    .join('\r\n');
const feature = ([title, date, partner]: readonly string[]) => ({
  type: 'Feature',
  geometry: null,
  properties: { title, date, partner: { name: partner } },
});
/** In Windows-1252, whose letters beyond ASCII are one byte each. */
const windows = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)));

const FILES: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ['semicolons.csv', windows(csvOf(';'))],
  ['google.csv', `\uFEFF${csvOf(',')}`],
  ['tabs.tsv', csvOf('\t')],
  ['utf16.csv', Buffer.from(`\uFEFF${csvOf(',')}`, 'utf16le')],
  ['list.json', JSON.stringify(ROWS.map(([title, date, partner]) => ({ title, date, partner })))],
  ['map.geojson', JSON.stringify({ type: 'FeatureCollection', features: ROWS.map(feature) })],
  [
    'messy.xlsx',
    smallWorkbook({
      Cover: [['Our agreements, with remarks']],
      Data: [['Agreements of Japan'], [], ['Title', 'Date', 'Partner'], ...ROWS],
    }),
  ],
];

for (const [name, content] of FILES)
  test(`${name}: dropped, it is a map`, async ({ page }) => {
    await page.goto('make/?lang=en');
    await dropFile(page, name, content);
    await expect(page.getByText('3 rows are on the map')).toBeVisible();
    await expect(page.getByText('Nothing is left to ask.')).toBeVisible();
    await expect(page.getByLabel('Country in the middle')).toHaveValue('JPN');
    await expect(
      page
        .getByRole('row', { name: 'Côte d’Ivoire 1' })
        .or(page.getByRole('row', { name: "Côte d'Ivoire 1" })),
    ).toBeVisible();
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  });

test('the data that were taken away are a map again when they are dropped', async ({
  page,
}, testInfo) => {
  await page.goto('make/?lang=en');
  await dropFile(page, 'pacts.csv', csvOf(','));
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the data (ZIP)' }).click();
  const file = testInfo.outputPath('pacts.zip');
  await (await saving).saveAs(file);
  await page.getByRole('button', { name: 'Discard it' }).click();
  await dropFile(page, 'pacts.zip', readFileSync(file));
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: 'pacts' })).toBeVisible();
  await expect(frame.getByText('3 partners')).toBeVisible();
});
