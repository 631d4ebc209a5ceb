import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test, type Frame, type Page, type TestInfo } from '@playwright/test';
import { barPoint } from '../bar-point.ts';
import { frameOf } from '../embed-frame.ts';
import { hasCome } from '../page.ts';

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

  const file = await takenFile(page, testInfo);
  expect(readFileSync(file).length).toBeLessThan(5_000_000);

  await context.setOffline(true);
  const taken = await context.newPage();
  const seen = watchFiles(taken);
  await taken.goto(`file://${file}`);
  await expect(taken).toHaveTitle('Japan’s pacts');
  await hasCome(taken);
  const counts = taken.locator('.counts');
  await expect(counts).toContainText('4 records with 4 partners, 1 undated');
  await expect.poll(() => drawnArcs(taken)).toBe(4);

  // A hand draws a window over the bars, and keys move the clock and leave the window.
  const [from, to] = [await barPoint(taken, 2010), await barPoint(taken, 2012)];
  await taken.mouse.move(from.x, from.y);
  await taken.mouse.down();
  await taken.mouse.move(to.x, from.y, { steps: 6 });
  await taken.mouse.up();
  await expect(taken).toHaveURL(/time=2012-12&mode=window&years=3/);
  await expect(counts).toContainText('1 record with 1 partner');
  await expect.poll(() => drawnArcs(taken)).toBe(1);
  await taken.locator('.month-slider').focus();
  await taken.keyboard.press('PageDown');
  await taken.keyboard.press('PageDown');
  await expect(taken).toHaveURL(/time=2010-12/);
  await expect.poll(() => drawnArcs(taken)).toBe(0);
  await taken.keyboard.press('End');
  // Chile's, and the one without a date, which is there at the end.
  await expect.poll(() => drawnArcs(taken)).toBe(2);

  const spot = await spotOnArc(taken);
  await taken.mouse.click(spot.x, spot.y);
  const panel = taken.getByRole('complementary', { name: 'Selection' });
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(/Japan - /);
  await taken.getByRole('searchbox').or(taken.getByRole('combobox')).first().fill('Fisheries');
  await expect(taken.getByRole('option', { name: /Fisheries Japan - Peru/ }).first()).toBeVisible();
  expect(seen).toEqual({ errors: [], others: [] });
});

test('the file taken away is an embed where its address says so, in a sandbox and without a network', async ({
  page,
  context,
}, testInfo) => {
  test.slow();
  await page.goto('make/?lang=en');
  await give(page, 'pacts.csv', TABLE);
  await expect(page.locator('iframe')).toBeVisible();
  const file = await takenFile(page, testInfo);
  const host = testInfo.outputPath('host.html');
  writeFileSync(
    host,
    `<!doctype html><iframe src="${basename(file)}?embed&lang=tr" sandbox="allow-scripts" width="700" height="480"></iframe>`,
  );
  await context.setOffline(true);
  const seen = watchFiles(page);
  await page.goto(`file://${host}`);
  const frame = await frameOf(page);
  await expect(frame.getByRole('heading', { name: 'pacts' })).toBeVisible();
  const counts = frame.locator('header');
  await expect(counts).toContainText('4 ortakla 4 kayıt, 1 tarihsiz');
  await expect.poll(() => drawnArcs(frame)).toBe(3);
  await frame.locator('.month-slider').focus();
  await page.keyboard.press('Home');
  await expect(counts).toContainText('0 kayıt');
  await expect.poll(() => drawnArcs(frame)).toBe(0);
  const bar = (await frame.locator('[data-year="2011"]').boundingBox())!;
  await page.mouse.click(bar.x + bar.width / 2, bar.y + 8);
  await expect(counts).toContainText('2 ortakla 2 kayıt');
  await expect.poll(() => drawnArcs(frame)).toBe(2);
  const box = (await frame.locator('.still svg').boundingBox())!;
  const spot = await spotOnArc(frame);
  await page.mouse.click(box.x + spot.x - spot.left, box.y + spot.y - spot.top);
  const card = frame.getByRole('complementary').getByRole('heading', { level: 2 });
  await expect(card).toHaveText(/Fisheries Japan - Peru|Trade Japan - Soviet Union/);
  expect(seen).toEqual({ errors: [], others: [] });
});

test('the file on a server embeds itself, asks for nothing beside it, and claims what its table says', async ({
  page,
  baseURL,
}, testInfo) => {
  test.slow();
  await page.goto('make/?lang=en');
  await give(page, 'pacts.csv', TABLE);
  await expect(page.locator('iframe')).toBeVisible();
  const body = readFileSync(await takenFile(page, testInfo));
  const address = `${baseURL}/maps/japan.html`;
  await page.route(`${address}*`, (route) => route.fulfill({ body, contentType: 'text/html' }));
  const errors: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('request', (request) => asked.push(request.url()));

  await page.goto(`${address}?lang=en&focus=PER&mode=in-force`);
  await expect(page.getByText('The address asks for mode=in-force')).toBeVisible();
  await hasCome(page);
  await expect(page.getByRole('radio', { name: 'In force' })).toHaveCount(0);
  const panel = page.getByRole('complementary', { name: 'Selection' });
  await expect(panel).toContainText('Fisheries Japan - Peru');
  await expect(page.locator('body')).not.toContainText(/\bfirm\b|Announced|second look/);

  await page.getByRole('button', { name: 'Share' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab', { name: 'Embed' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Snippet to paste' })).toHaveValue(
    new RegExp(`^<iframe src="${address.replaceAll('.', '\\.')}\\?embed&amp;(?!.*/embed/)`),
  );
  await expect(dialog.getByRole('textbox')).toHaveCount(1);
  const embed = await dialog.getByRole('link', { name: 'See the embed' }).getAttribute('href');
  await page.goto(embed!);
  await expect(
    page.getByRole('link', { name: /All of this partner|Open in full/ }).first(),
  ).toBeVisible();
  expect(asked.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(address))).toEqual([]);
  expect(errors).toEqual([]);
});

/** Saves the map that the page has made; its path. */
async function takenFile(page: Page, testInfo: TestInfo): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the map (one HTML file)' }).click();
  const file = testInfo.outputPath('japan.html');
  await (await saving).saveAs(file);
  return file;
}

/** What a file must not do: fail, or ask for anything that is not in it. */
function watchFiles(page: Page): { errors: string[]; others: string[] } {
  const seen = { errors: [] as string[], others: [] as string[] };
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) seen.others.push(request.url());
  });
  return seen;
}

const ARCS = '.still svg > g:nth-of-type(2) path';

/** How many arcs the still draws, each once however many copies of the world are in sight: no two of ours are of one length. */
const drawnArcs = (scope: Page | Frame): Promise<number> =>
  scope.locator(ARCS).evaluateAll((paths) => {
    const lengths = (paths as SVGPathElement[]).map((path) => path.getTotalLength());
    lengths.sort((a, b) => a - b);
    return lengths.filter((length, i) => i === 0 || length - lengths[i - 1]! > 0.7).length;
  });

/** A spot of an arc on which the map is on top, and the still's own corner, in pixels of its window. */
function spotOnArc(scope: Page | Frame) {
  return scope.locator(ARCS).evaluateAll((paths) => {
    const { left, top } = document.querySelector('.still svg')!.getBoundingClientRect();
    for (const path of paths as SVGPathElement[]) {
      for (let part = 0.3; part < 0.8; part += 0.05) {
        const at = path.getPointAtLength(part * path.getTotalLength());
        const [x, y] = [left + at.x, top + at.y];
        if (document.elementFromPoint(x, y)?.matches('.still .arcs')) return { x, y, left, top };
      }
    }
    throw new Error('no arc can be pointed at');
  });
}

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
