import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, expect, test } from '@playwright/test';
import { WHOLE_BROWSER } from '../browsers.ts';
import { expectQuiet, frameOf, storageOf, watchOrigins } from '../embed-frame.ts';
import { hasCome } from '../page.ts';
import { headline } from '../real-data.ts';
import { serveHostPages } from '../serve-host-pages.ts';
import { serveWithNginx, type Served } from '../serve-with-nginx.ts';
import { violations } from '../axe.ts';

let embed: Served;
test.beforeAll(async () => {
  embed = await serveWithNginx('dist');
});
test.afterAll(() => embed.stop());

for (const [look, query, width, height] of [
  ['wide, light, with a card', '?scheme=light&focus=kaz-2022-anka-production', 720, 591],
  ['a phone, Arabic, dark', '?scheme=dark&lang=ar&focus=KAZ', 280, 502],
  ['slim and low, see-through', '?chrome=min&background=transparent', 390, 240],
] as const) {
  test(
    `axe finds nothing on the embed, ${look}, and nothing is cut off`,
    { tag: '@live' },
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`${embed.origin}/embed/${query}`);
      await hasCome(page);
      expect(await violations(page)).toEqual([]);
      const sticking = await page.evaluate(() =>
        [...document.querySelectorAll('header, h1, aside, a, button, footer, input')]
          .filter((element) => !element.matches('.visually-hidden, .visually-hidden *'))
          .map((element) => ({
            html: element.outerHTML.slice(0, 80),
            box: element.getBoundingClientRect(),
          }))
          .filter(
            ({ box }) =>
              box.left < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1,
          )
          .map(({ html }) => html),
      );
      expect(sticking).toEqual([]);
    },
  );
}

test('a card says what its header has not, a small frame has its legend, and a low one its subject', async ({
  page,
}) => {
  const openAt = async (width: number, height: number, query: string): Promise<void> => {
    await page.setViewportSize({ width, height });
    await page.goto(`${embed.origin}/embed/?lang=en&${query}`);
    await hasCome(page);
  };
  const card = page.locator('aside');
  const legend = page.getByText('Industry & co-production');
  for (const [width, height] of [
    [400, 562],
    [640, 546],
  ] as const) {
    await openAt(width, height, 'focus=QAT');
    await expect(legend).toBeVisible();
    await expect(page.locator('header')).toContainText('records');
    await expect(card).not.toContainText('records');
  }
  await openAt(600, 524, 'focus=QAT~KWT');
  await expect(page.getByRole('link', { name: 'Open in full' })).toHaveCount(1);
  await expect(card).toHaveText(/Qatar:\s\d+\srecords.*Kuwait:\s\d+\srecords/);
  await openAt(900, 660, 'focus=kaz-2022-anka-production');
  await expect(page.locator('header')).toContainText('10 May 2022 · Kazakhstan');
  await expect(card).toContainText('Memorandum on producing Anka drones');
  await expect(card).not.toContainText('10 May 2022');
  await openAt(360, 300, 'focus=QAT');
  await expect(card).toContainText('records');
  const map = (await page.locator('main').boundingBox())!;
  const qatar = (await page.locator('.still [data-partner=QAT]').boundingBox())!;
  expect(qatar.y).toBeGreaterThanOrEqual(map.y);
  expect(qatar.y + qatar.height).toBeLessThanOrEqual(map.y + map.height);
});

test(
  'a frame has its picture before its script, its own view’s before the map, and that again on paper',
  { tag: '@live' },
  async ({ page }) => {
    let letMapCome: () => void = () => undefined;
    const held = new Promise<void>((settle) => (letMapCome = settle));
    await page.route(/attach-map.*\.js/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${embed.origin}/embed/?focus=KAZ&lang=en&scheme=light`);
    const still = page.locator('.still svg');
    await expect(still).toContainText('Pakistan');
    await expect(page.locator('#first')).toBeHidden();
    await page.locator('.month-slider').fill('0');
    await expect(still).not.toContainText('Pakistan');
    letMapCome();
    await hasCome(page);
    await expect(still).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(still).toBeVisible();
    await expect(page.locator('.maplibregl-canvas')).toBeHidden();
  },
);

test('without a script a frame is the first picture and a link to the text', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${embed.origin}/embed/`);
  await expect(page.locator('#first')).toBeVisible();
  const link = page.getByRole('link', { name: 'All agreements as text' });
  const popup = page.waitForEvent('popup');
  await link.click();
  await expect((await popup).getByRole('heading', { level: 1 })).toBeVisible();
  await context.close();
});

test('a frame’s first picture takes at most 45 KB, and what makes it live, before the map, 110 KB', () => {
  const html = readFileSync('dist/embed/index.html', 'utf8');
  const asked = (pattern: RegExp): number =>
    [...html.matchAll(pattern)].reduce(
      (sum, [, file]) => sum + packed(readFileSync(`dist/embed/${file}`)),
      packed(html),
    );
  expect(asked(/"(\.\.\/assets\/(?:first-paint[^"]*|[^"]*\.css))"/g)).toBeLessThan(45 * 1024);
  expect(asked(/"(\.\.\/assets\/[^"]*)"/g)).toBeLessThan(110 * 1024);
});
const packed = (file: string | Buffer): number => brotliCompressSync(file).length;

// Only the whole browser has such a setting.
test(
  'where the reader blocks the storage of other sites, the embed does not miss it',
  { tag: '@live' },
  async () => {
    const profile = mkdtempSync(join(tmpdir(), 'ankara-arcs-profile-'));
    mkdirSync(join(profile, 'Default'));
    const blocked = { default_content_setting_values: { cookies: 2 } };
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ profile: blocked }));
    const hosts = await serveHostPages(embed.origin);
    const context = await chromium.launchPersistentContext(profile, WHOLE_BROWSER);
    try {
      const page = await context.newPage();
      const seen = watchOrigins(page, [hosts.origin, embed.origin]);
      await page.goto(`${hosts.origin}/datawrapper.html`);
      const frame = await frameOf(page);
      expect(await storageOf(frame)).toBe('SecurityError');
      await expect(frame.getByText(headline(2024, 12))).toBeVisible();
      expectQuiet(seen);
    } finally {
      await context.close();
      await hosts.stop();
      rmSync(profile, { recursive: true, force: true });
    }
  },
);

test('an embed without its data says so in its frame', async ({ page }) => {
  await page.route('**/data/overview.json', (route) => route.abort());
  await page.goto(`${embed.origin}/embed/?lang=en`);
  await expect(page.getByRole('alert')).toContainText(
    'The agreements could not be loaded. Check the connection and try again.',
  );
  await page.unroute('**/data/overview.json');
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.locator('.month-slider')).toBeVisible();
});
