import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

/** Made up: the treaties of a country that does not stand in every row, with months first and a row that nobody can read. */
const TABLE = `title;signed;country;ratio
Fisheries Japan - Peru;03/14/2011;Peru;7
Whaling Japan - Chile;06/02/2015;Chile;3
Culture Japan - USA;;United States;1
Trade Japan - Soviet Union;10/19/1956;Soviet Union;2
Lost Japan - Atlantis;01/02/1999;Atlantis;9
`;

async function give(page: Page, name: string, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

test('a table becomes a map, which opens from a disk without a network', async ({
  page,
  context,
}, testInfo) => {
  test.slow();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('make/?lang=en');
  const origin = new URL(page.url()).origin;
  await give(page, 'pacts.csv', TABLE);
  await expect(page.getByText('4 rows are on the map')).toBeVisible();
  await expect(page.getByText('“Atlantis” is not a known country or capital.')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Peru 1' })).toBeVisible();
  await page.getByLabel('Title', { exact: true }).fill('Japan’s pacts');
  await page.getByLabel('Title', { exact: true }).press('Tab');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: 'Japan’s pacts' })).toBeVisible();
  await expect(frame.locator('html')).toHaveAttribute('data-state', /live|late|failed/);
  expect(asked.filter((url) => !/^(blob|data):/.test(url) && !url.startsWith(origin))).toEqual([]);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the map (one HTML file)' }).click();
  const file = testInfo.outputPath('japan.html');
  await (await saving).saveAs(file);
  expect(readFileSync(file).length).toBeLessThan(5_000_000);

  await context.setOffline(true);
  const taken = await context.newPage();
  await taken.goto(`file://${file}`);
  await expect(taken).toHaveTitle('Japan’s pacts');
  await expect(taken.locator('html')).toHaveAttribute('data-state', /live|late|failed/);
  await taken.getByRole('searchbox').or(taken.getByRole('combobox')).first().fill('Fisheries');
  await expect(taken.getByRole('option', { name: /Fisheries Japan - Peru/ }).first()).toBeVisible();
});

test('the file taken away is an embed where its address says so', async ({ page }, testInfo) => {
  test.slow();
  await page.goto('make/?lang=en');
  await give(page, 'pacts.csv', TABLE);
  await expect(page.locator('iframe')).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the map (one HTML file)' }).click();
  const file = testInfo.outputPath('map.html');
  await (await saving).saveAs(file);
  const host = testInfo.outputPath('host.html');
  writeFileSync(
    host,
    '<!doctype html><iframe src="map.html?embed&lang=tr" width="700" height="480"></iframe>',
  );
  await page.goto(`file://${host}`);
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'pacts' })).toBeVisible();
});

test('what two readings fit is asked, and an answer draws the map', async ({ page }) => {
  await page.goto('make/?lang=en');
  await give(page, 'short.csv', 'title,date,partners\nA,3/4/2001,SLV\nB,5/6/2002,ALB\n');
  await expect(page.getByText('3 questions')).toBeVisible();
  const hub = page.getByRole('group', { name: 'Around which country is the map?' });
  await hub.getByRole('combobox').selectOption({ label: 'France' });
  await page.getByRole('button', { name: /Month first/ }).click();
  await page.getByRole('button', { name: /SLV is Slovenia/ }).click();
  await expect(page.getByText('Nothing is left to ask.')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Slovenia 1' })).toBeVisible();
  await expect(page.locator('iframe')).toBeVisible();
});

test('a draft stays until it is discarded', async ({ page }) => {
  await page.goto('make/?lang=en');
  await give(page, 'pacts.csv', TABLE);
  await expect(page.getByText('4 rows are on the map')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Given: pacts.csv')).toBeVisible();
  await expect(page.getByText('4 rows are on the map')).toBeVisible();
  await page.getByRole('button', { name: 'Discard it' }).click();
  await expect(page.getByText('Drop a file here')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Drop a file here')).toBeVisible();
});

test('what is pasted from a spreadsheet is a map, with its categories as the legend', async ({
  page,
}) => {
  await page.goto('make/?lang=en');
  const rows = ['A\t2001\tPeru\tTrade', 'B\t2002\tChile\tTrade', 'C\t2003\tPeru\tCulture'].concat(
    'D\t2004\tMali\tCulture',
  );
  await page
    .getByLabel('Table to paste')
    .or(page.locator('textarea'))
    .first()
    .fill(['title\tdate\tcountry\ttype', ...rows].join('\n'));
  await page.getByRole('button', { name: 'Use what is pasted' }).click();
  const hub = page.getByRole('group', { name: 'Around which country is the map?' });
  await hub.getByRole('combobox').selectOption({ label: 'France' });
  const legend = page.frameLocator('iframe').locator('.chips, ul').filter({ hasText: 'Culture' });
  await expect(legend.first()).toContainText('Trade');
});

test('a file that is dropped is read, and one that is no table says what to do', async ({
  page,
}) => {
  await page.goto('make/?lang=en');
  const drop = (name: string, bytes: number[]) =>
    page.evaluate(
      ([name, bytes]) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], name));
        window.dispatchEvent(new DragEvent('drop', { dataTransfer: data }));
      },
      [name, bytes] as const,
    );
  const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const encrypted = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  await drop('locked.xlsx', [...oldOffice, ...encrypted]);
  await expect(page.getByText('protected by a password')).toBeVisible();
  await page.getByRole('button', { name: 'Discard it' }).click();
  await drop('pacts.csv', [...Buffer.from(TABLE)]);
  await expect(page.getByText('4 rows are on the map')).toBeVisible();
});
