import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { IMPRINT, imprintText, readImprint, type Imprint } from '../../src/core/imprint/imprint.ts';
import { pngText } from '../../src/core/imprint/png-text.ts';
import { svgMetadata, withSvgMetadata } from '../../src/core/imprint/svg-metadata.ts';
import type { PlaceCode } from '../../src/core/types.ts';
import { open, watch } from '../page.ts';
import { dataset } from '../real-data.ts';

const { version } = JSON.parse(readFileSync('public/data/meta.json', 'utf8')) as {
  version: string;
};
const history = JSON.parse(readFileSync('public/data/history.json', 'utf8')) as {
  editions: { version: string }[];
  since: Record<string, string>;
};
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';

async function openPictureTab(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('tab', { name: 'Picture' }).click();
}

async function saved(page: Page, format: 'PNG' | 'SVG'): Promise<Buffer> {
  await page.getByRole('radio', { name: new RegExp(format) }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the picture' }).click(),
  ]);
  return readFileSync(await download.path());
}

/** Drops a file on the map, as from the reader's desk. */
async function drop(page: Page, name: string, content: Buffer | string): Promise<void> {
  const bytes = [...Buffer.from(content)];
  const files = await page.evaluateHandle(
    ({ name, bytes }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], name));
      return transfer;
    },
    { name, bytes },
  );
  await page.dispatchEvent('.region', 'dragover', { dataTransfer: files });
  await page.dispatchEvent('.region', 'drop', { dataTransfer: files });
}

test('a picture keeps its view, version and records, and opens that view where it is dropped', async ({
  page,
}) => {
  const seen = watch(page);
  await open(page, '?lang=en&time=2019-06&focus=KAZ&theme=arms~industry');
  await openPictureTab(page);
  const svg = (await saved(page, 'SVG')).toString();
  const png = await saved(page, 'PNG');
  const imprint = readImprint(svgMetadata(svg, IMPRINT))!;
  expect(imprint).toMatchObject({
    version,
    view: 'time=2019-06&focus=KAZ&theme=industry~arms',
    address: expect.stringContaining('focus=KAZ') as unknown,
  });
  expect(imprint.records.length).toBeGreaterThan(10);
  expect(readImprint(pngText(png, IMPRINT))).toEqual(imprint);
  // It remembers all that it draws, and says what its subject rests on.
  const own = dataset.agreements.filter(
    ({ id, partners }) => partners.includes('KAZ' as PlaceCode) && imprint.records.includes(id),
  );
  expect(own.length).toBeGreaterThan(1);
  expect(svg).toMatch(new RegExp(` · ${own.length}\\srecords, `));
  expect(svg).toMatch(/>[^<]*Industry &amp; co-production[^<]* Arms sales/);
  expect(svg).toMatch(new RegExp(`${own.length}\\srecords, \\d+\\slooked up a second time`));

  await open(page, '?lang=tr');
  await drop(page, 'a.png', png);
  await expect(page.getByRole('status').filter({ hasText: 'a.png' })).toContainText(
    `sürüm \u2068${version}`,
  );
  await expect.poll(() => new URL(page.url()).search).toContain('time=2019-06&focus=KAZ');
  expect(new URL(page.url()).searchParams.get('lang')).toBe('tr');
  expect(seen).toEqual({ errors: [], foreign: [] });
});

test('by keyboard: an older picture says what has changed since, and shows it', async ({
  page,
}) => {
  const first = history.editions[0]!.version;
  test.skip(first === version, 'there is one edition only');
  const changed = Object.keys(history.since).filter((id) => history.since[id] !== first);
  const imprint: Imprint = {
    map: 'ankara-arcs',
    version: first,
    view: 'time=2024-12',
    address: null,
    records: ['is-gone-now', ...changed.slice(0, 3)],
  };
  await open(page, '?lang=en');
  await openPictureTab(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByLabel('Open a saved picture').focus();
  await page.keyboard.press('Enter');
  const buffer = Buffer.from(withSvgMetadata(SVG, IMPRINT, imprintText(imprint)));
  await (await chooser).setFiles({ name: 'old.svg', mimeType: 'image/svg+xml', buffer });
  const note = page.getByRole('status').filter({ hasText: 'old.svg' });
  await expect(note).toContainText('Of its 4 records, 3 say something else now; gone: 1.');
  await note.getByRole('button', { name: 'Show what changed' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('focus')).toContain(changed[0]!);
  await note.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Enter');
  await expect(note).toHaveCount(0);
});

test('a picture that is not ours, or of another map, gets a clear sentence', async ({ page }) => {
  await open(page, '?lang=en&time=2005-05');
  await drop(page, 'cat.jpg', 'not a picture of a map');
  await expect(page.getByRole('alert').filter({ hasText: 'cat.jpg' })).toContainText(
    'remembers no view of this map',
  );
  const other = { map: 'tokyo', version: '1', view: '', records: [] };
  const address = 'https://maps.example/tokyo/?time=2001-01';
  await drop(page, 'tokyo.svg', withSvgMetadata(SVG, IMPRINT, imprintText({ ...other, address })));
  await expect(page.getByRole('link', { name: address })).toBeVisible();
  expect(new URL(page.url()).searchParams.get('time')).toBe('2005-05');
});
