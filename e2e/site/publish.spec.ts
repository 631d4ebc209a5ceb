import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { pagePolicy } from '../../src/core/address/page-policy.ts';
import { hasCome, watch } from '../page.ts';
import { dataset } from '../real-data.ts';
import { serveWithNginx, type Served } from '../serve-with-nginx.ts';
import { violations } from '../axe.ts';

/** The site as it is published: in a sub-folder of a plain web server, a version of it frozen beside it. */

const ID = 'kaz-2022-anka-production';
const FROZEN = `v/${dataset.version}/`;

let root: string;
let served: Served;
let site: string;
test.beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'ankara-arcs-site-'));
  const { status, stderr } = spawnSync(
    'npm',
    ['run', '-s', 'publish', '--', join(root, 'of/arcs')],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  served = await serveWithNginx(join(root, 'of'), '/arcs/');
  site = `${served.origin}/arcs/`;
});
test.afterAll(async () => {
  await served.stop();
  rmSync(root, { recursive: true });
});

for (const [name, folder] of [
  ['the living site', ''],
  ['a frozen version', FROZEN],
] as const) {
  test(
    `${name} works from a sub-folder and asks for nothing outside of its own`,
    { tag: '@live' },
    async ({ page }) => {
      const seen = watch(page);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(`${site}${folder}agreements/${ID}/`);
      await page.getByRole('link', { name: 'See it on the map and the timeline' }).click();
      await hasCome(page);
      await expect(
        page.getByRole('heading', { name: 'Memorandum on producing Anka drones in Kazakhstan' }),
      ).toBeVisible();
      const outside = requests.filter(
        (url) => !/^(data|blob):/.test(url) && !url.startsWith(site + folder),
      );
      expect(outside).toEqual([]);
      expect(seen.errors).toEqual([]);
    },
  );
}

test('written pages are accessible, light and dark, fit a phone, and break no policy', async ({
  page,
}) => {
  const seen = watch(page);
  await page.setViewportSize({ width: 390, height: 800 });
  for (const [path, colorScheme] of [
    [`agreements/${ID}/`, 'dark'],
    ['partners/KAZ/', 'light'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(site + path);
    expect(await violations(page)).toEqual([]);
    await expectNoOverflow(page);
  }
  // The list has the same parts some hundred times, which axe is slow to look at.
  await page.goto(`${site}agreements/`);
  await expect(page.locator('ol.records > li')).toHaveCount(dataset.agreements.length);
  await expectNoOverflow(page);
  expect(seen.errors).toEqual([]);
});

async function expectNoOverflow(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, page.url()).toBe(0);
}

test('the server says of each kind of file how it is read, kept and packed', async ({
  request,
}) => {
  const assets = readdirSync('dist/assets');
  const asset = (pattern: RegExp): string => `assets/${assets.find((name) => pattern.test(name))!}`;
  const [FOREVER, ASK] = ['public, max-age=31536000, immutable', 'no-cache'];
  const expected: readonly (readonly [
    path: string,
    type: string,
    kept: string,
    packed: boolean,
  ])[] = [
    ['', 'text/html; charset=utf-8', ASK, true],
    ['embed/', 'text/html; charset=utf-8', ASK, true],
    ['make/', 'text/html; charset=utf-8', ASK, true],
    ['make/one-file-shell.html', 'text/html; charset=utf-8', ASK, true],
    ['about/', 'text/html; charset=utf-8', ASK, true],
    [`agreements/${ID}/`, 'text/html; charset=utf-8', ASK, true],
    ['data/agreements.json', 'application/json; charset=utf-8', ASK, true],
    ['data/arcs.geojson', 'application/geo+json; charset=utf-8', ASK, true],
    ['data/data-package.zip', 'application/zip', ASK, false],
    ['card.jpg', 'image/jpeg', ASK, false],
    ['icon.svg', 'image/svg+xml; charset=utf-8', ASK, false],
    [asset(/worker.*\.js$/), 'text/javascript; charset=utf-8', FOREVER, true],
    // Of the smallest nothing would be won.
    [asset(/^App-.*\.css$/), 'text/css; charset=utf-8', FOREVER, true],
    [asset(/\.woff2$/), 'font/woff2', FOREVER, false],
    [FROZEN, 'text/html; charset=utf-8', FOREVER, true],
    [`${FROZEN}data/agreements.json`, 'application/json; charset=utf-8', FOREVER, true],
  ];
  for (const [path, type, kept, packed] of expected) {
    const response = await request.get(site + path);
    const headers = response.headers();
    expect([path, response.status()]).toEqual([path, 200]);
    expect([path, headers['content-type']]).toEqual([path, type]);
    expect([path, headers['cache-control']]).toEqual([path, kept]);
    expect([path, headers['content-encoding'] ?? '']).toEqual([path, packed ? 'gzip' : '']);
    expect([path, headers['access-control-allow-origin']]).toEqual([path, '*']);
    expect([path, headers['x-content-type-options']]).toEqual([path, 'nosniff']);
    expect([path, headers['x-frame-options']]).toEqual([path, undefined]);
  }
});

test('the rest of the site keeps headers of its own', async ({ request }) => {
  writeFileSync(join(root, 'of/neighbour.html'), 'another page');
  const headers = (await request.get(`${served.origin}/neighbour.html`)).headers();
  expect(headers['content-security-policy']).toBeUndefined();
  expect(headers['access-control-allow-origin']).toBeUndefined();
  expect(headers['cache-control']).toBeUndefined();
});

test('the server’s policy is the pages’ own: both name the origin, and no other is asked', async ({
  page,
}) => {
  for (const path of ['', 'embed/']) {
    const response = (await page.goto(site + path))!;
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    const said = pagePolicy(new URL(site).origin);
    await expect(policy).toHaveAttribute('content', said);
    expect(response.headers()['content-security-policy'], path).toBe(said);
  }
  // Where the server says nothing.
  await page.goto('/');
  const told = page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
          resolve(blockedURI),
        );
        void fetch('http://127.0.0.1:9/').catch(() => undefined);
      }),
  );
  expect(await told).toBe('http://127.0.0.1:9/');
});

test('what is not found is told with a way on, and a folder is found without its slash', async ({
  request,
}) => {
  const lost = await request.get(`${site}agreements/no-such-agreement/`);
  expect(lost.status()).toBe(404);
  expect(await lost.text()).toContain('<h1>Nothing is here</h1>');
  const folder = await request.get(`${site}agreements`);
  expect(folder.url()).toBe(`${site}agreements/`);
  expect(folder.status()).toBe(200);
});

test('the built folder names nothing from the root of its host', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  const texts = files.filter((file) => /\.(html|css|webmanifest)$/.test(file));
  // The page for what is not found is given out at any address.
  const rooted = texts
    .filter((file) => file !== '404.html')
    .filter((file) =>
      /(?:href|src)="\/|url\(["']?\/|"start_url":"\//.test(readFileSync(`dist/${file}`, 'utf8')),
    );
  expect(rooted).toEqual([]);
  expect(texts.length).toBeGreaterThan(dataset.agreements.length);
});
