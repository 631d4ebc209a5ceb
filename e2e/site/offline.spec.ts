import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { messagesIn } from '../../src/i18n/language.ts';
import { OwnServer } from '../own-server.ts';
import { hasCome, watch } from '../page.ts';
import { violations } from '../axe.ts';

test.use({ serviceWorkers: 'allow' });

let folder: string;
let server: OwnServer;
let address: string;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ankara-arcs-'));
  cpSync('dist', folder, { recursive: true });
  server = new OwnServer(folder);
  address = await server.start();
});

test.afterEach(async () => {
  await server.kill();
  rmSync(folder, { recursive: true });
});

/** Goes there and waits until the map is there. */
async function openAt(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await hasCome(page);
}

const ready = (page: Page) => page.getByRole('button', { name: 'Ready offline' });

/** Looks for a newer version, as a browser does at each visit, and waits until it has been fetched. */
async function lookForNewer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration!.update();
    const worker = registration!.installing;
    if (!worker) return;
    await new Promise<void>((resolve) =>
      worker.addEventListener('statechange', () => worker.state === 'installed' && resolve()),
    );
  });
}

test(
  'after the first visit the page says that it is ready, and lives on when the server is dead',
  { tag: '@live' },
  async ({ page }) => {
    const seen = watch(page);
    await openAt(page, `${address}?time=2019-06`);
    await expect(ready(page)).toBeVisible();
    await expect(page.locator('[aria-live="polite"]').first()).toHaveText('Ready offline');
    await ready(page).click();
    const card = page.getByRole('dialog', { name: 'Ready offline' });
    await expect(card).toContainText(
      'Map, agreements, evidence and tours are on this device. The page opens and works without a network, from the same address.',
    );
    await expect(card).toContainText(/Saved on \d+ \w+ \d{4} \(\d+(\.\d)? MB\)/);
    await expect(card).toContainText('Version of the data: 0.');
    expect(await violations(page, '.offline')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    const kept = await page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0]!);
      return (await cache.keys()).map(({ url }) => new URL(url).pathname);
    });
    expect(kept).toEqual(expect.arrayContaining(['/index.html', '/data/agreements.json']));
    expect(kept.filter((path) => path.endsWith('.woff2'))).toHaveLength(6);
    expect(kept.filter((path) => /\.(woff|zip|geojson|png)$|^\/(embed|v)\//.test(path))).toEqual(
      [],
    );
    expect(seen).toEqual({ errors: [], foreign: [] });

    await server.kill();
    await openAt(page, `${address}?focus=kaz-2022-anka-production&lang=ar`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('blockquote').first()).toContainText('أستانا');
    await page.locator('.month-slider').first().fill('300');
    await expect(page.locator('.month-slider').first()).toHaveAttribute('aria-valuetext', /2016/);
    await page.getByRole('button', { name: messagesIn('ar').lane.show }).click();
    await expect(page.locator('.vis-item').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'جاهز دون اتصال' })).toBeVisible();
    // What is not kept is not there, and never the main page in its stead.
    const answers = await page.evaluate(() =>
      Promise.all(
        ['embed/', 'data/arcs.geojson', 'nowhere/'].map((path) =>
          fetch(path).then(
            () => 'answered',
            () => 'none',
          ),
        ),
      ),
    );
    expect(answers).toEqual(['none', 'none', 'none']);
  },
);

test('a newer version is offered to readers, never during a talk, and never by force', async ({
  context,
  page,
}) => {
  await openAt(page, address);
  await expect(ready(page)).toBeVisible();
  const talk = await context.newPage();
  await openAt(talk, `${address}?present=1&time=2010-01`);

  // The next version has no lane of the old name: a page of the old version still must find it.
  const worker = join(folder, 'service-worker.js');
  const lane = readdirSync(join(folder, 'assets')).find((file) =>
    /^attach-timeline.*js$/.test(file),
  )!;
  const before = readFileSync(worker, 'utf8');
  const after = before.replace(`{url:"assets/${lane}",revision:null},`, '');
  expect(after).not.toBe(before);
  writeFileSync(worker, after);
  rmSync(join(folder, 'assets', lane));
  await lookForNewer(page);

  const offer = page.getByText('A newer version is ready.');
  await expect(offer).toBeVisible();
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(offer).toBeHidden();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Show the agreements in time' }).click();
  await expect(page.locator('.vis-item').first()).toBeVisible();

  await expect(talk.getByText('A newer version is ready.')).toBeHidden();
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('status').first()).toContainText(
    'Another window is presenting. The newer version waits until that ends.',
  );
  await hasCome(talk);
  await talk.close();
  await expect(offer).toBeVisible();
  await page.evaluate(() => ((window as { old?: boolean }).old = true));
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => page.evaluate(() => 'old' in window).catch(() => true)).toBe(false);
  await expect(ready(page)).toBeVisible({ timeout: 30_000 });
  await expect(offer).toBeHidden();
});

test('a reader who spares data is asked, and what fails can be tried again', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await openAt(page, address);
  const data = join(folder, 'data/overview.json');
  renameSync(data, `${data}.gone`);
  await page.getByRole('button', { name: 'Save for offline' }).click();
  await page.getByRole('button', { name: 'Not saved for offline' }).click();
  const card = page.getByRole('dialog', { name: 'Not saved for offline' });
  await expect(card).toContainText(
    'The connection broke off, or the device has no room left. Stay connected, free some space if it is short, and try again.',
  );
  renameSync(`${data}.gone`, data);
  await card.getByRole('button', { name: 'Try again' }).click();
  await expect(ready(page)).toBeVisible();
});
