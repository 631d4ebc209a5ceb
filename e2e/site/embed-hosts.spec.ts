import { expect, test, type Page } from '@playwright/test';
import {
  expectHeight,
  expectQuiet,
  frameOf,
  scrolled,
  storageOf,
  watchOrigins,
  type Seen,
} from '../embed-frame.ts';
import { headline } from '../real-data.ts';
import { serveHostPages } from '../serve-host-pages.ts';
import { serveWithNginx, type Served } from '../serve-with-nginx.ts';

/** The embed in other people's pages: they come from one server, the embed from nginx on another site. */

let embed: Served;
let hosts: Served;
test.beforeAll(async () => {
  embed = await serveWithNginx('dist');
  hosts = await serveHostPages(embed.origin);
});
test.afterAll(async () => {
  await hosts.stop();
  await embed.stop();
});
const watch = (page: Page): Seen => watchOrigins(page, [hosts.origin, embed.origin]);

test(
  'a plain article keeps its keys, its wheel and its history, and the map comes when it is near',
  { tag: '@live' },
  async ({ page }) => {
    const seen = watch(page);
    await page.goto(`${hosts.origin}/article.html`);
    await page.evaluate(() => document.body.focus());
    await page.evaluate(() => {
      const keys: unknown[] = [];
      Object.assign(window, { keys });
      addEventListener('keydown', (event) =>
        setTimeout(() => keys.push([event.code, event.defaultPrevented])),
      );
    });
    const pressed = ['Space', 'ArrowDown', 'PageDown'];
    for (const key of pressed) await page.keyboard.press(key);
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { keys: unknown[] }).keys))
      .toEqual(pressed.map((key) => [key, false]));
    // Keys pressed before the page's first frame arrive, but nothing may scroll by them: press again.
    await expect(async () => {
      await page.keyboard.press('PageDown');
      await expect.poll(() => scrolled(page), { timeout: 1_000 }).toBeGreaterThan(0);
    }).toPass();
    await page.evaluate(() => scrollTo(0, 0));
    expect(seen.requests.filter((url) => url.includes('attach-map'))).toEqual([]);

    await page.locator('iframe').scrollIntoViewIfNeeded();
    const frame = await frameOf(page);
    await expect(frame.getByText(headline(2019, 6))).toBeVisible();
    const before = await scrolled(page);
    await page.locator('iframe').hover({ position: { x: 500, y: 250 } });
    await page.mouse.wheel(0, 120);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before);
    await expect(frame.locator('.maplibregl-cooperative-gesture-screen')).toHaveText(
      /Hold Ctrl and scroll to zoom the map/,
    );

    const entries = await page.evaluate(() => history.length);
    await frame.locator('.month-slider').focus();
    await page.keyboard.press('ArrowLeft');
    await expect(frame.locator('.month-slider')).toHaveAttribute('aria-valuetext', /^May 2019/);
    await frame.getByRole('button', { name: 'Play' }).click();
    await frame.getByRole('button', { name: 'Pause' }).click();
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await frame.locator('.month-slider').fill('300');

    const popup = page.waitForEvent('popup');
    await frame.getByRole('link', { name: 'Open in full' }).click();
    const full = await popup;
    expect(full.url()).toBe(`${embed.origin}/?time=2016-01&scheme=light`);
    expect(await full.evaluate(() => window.opener)).toBeNull();
    await full.close();
    expectQuiet(seen);
  },
);

test(
  'a host that puts the frame into full screen gives the map its one finger and its wheel',
  { tag: '@live' },
  async ({ page }) => {
    const seen = watch(page);
    await page.goto(`${hosts.origin}/article.html`);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const frame = await frameOf(page);
    const rule = frame.locator('.maplibregl-cooperative-gesture-screen');
    await expect(rule).toHaveCount(1);
    await page.evaluate(() => document.querySelector('iframe')!.requestFullscreen());
    await expect(rule).toHaveCount(0);
    await page.evaluate(() => document.exitFullscreen());
    await expect(rule).toHaveCount(1);
    expectQuiet(seen);
  },
);

test(
  'WordPress’s sandbox: no origin, no storage, and still the map, its height and its link',
  { tag: '@live' },
  async ({ page }) => {
    const seen = watch(page);
    await page.goto(`${hosts.origin}/wordpress.html`);
    const frame = await frameOf(page);
    expect(await frame.evaluate(() => self.origin)).toBe('null');
    expect(await storageOf(frame)).toBe('SecurityError');
    await expectHeight(page, 'full');
    const card = frame.getByRole('complementary');
    await expect(card.getByRole('heading')).toHaveText('Kazakhstan');
    await card.getByRole('link', { name: 'All its agreements' }).click();
    const opened = () => page.evaluate(() => (window as unknown as { opened: string[] }).opened);
    await expect.poll(opened).toEqual([`${embed.origin}/?time=2024-12&focus=KAZ&lang=en`]);
    // Nothing else opens it there: the address can be taken by hand.
    await expect(frame.getByRole('alert')).toHaveText(
      `This page lets the map open no other. Copy the address and open it yourself: ${embed.origin}/?time=2024-12&focus=KAZ&lang=en`,
    );
    expectQuiet(seen);
  },
);

test(
  'a host with a strict policy needs one word for the frame, and none for what is in it',
  { tag: '@live' },
  async ({ page }) => {
    const seen = watch(page);
    await page.goto(`${hosts.origin}/strict-csp.html`);
    const frame = await frameOf(page);
    await expect(frame.getByText(headline(2010, 12, { kind: 'in-force' }))).toBeVisible();
    expectQuiet(seen);
  },
);

// One of them with the live map, in a sandbox: who listens knows of no map.
for (const name of ['datawrapper', 'amp', 'medium', 'pym']) {
  test(
    `a page that listens as ${name} does gives the frame the height it asks for, once and for all`,
    { tag: name === 'amp' ? ['@live'] : [] },
    async ({ page }) => {
      const seen = watch(page);
      await page.goto(`${hosts.origin}/${name}.html`);
      await expectHeight(page, 'full');
      await page.setViewportSize({ width: 400, height: 800 });
      await expectHeight(page, 'full');
      const frame = await frameOf(page);
      const map = (await frame.locator('.region').boundingBox())!;
      // The title of what is filtered is two lines at this width.
      expect(map.height).toBeGreaterThan(180);
      if (name === 'amp') expect(await frame.evaluate(() => self.origin)).toBe('null');
      expectQuiet(seen);
    },
  );
}

test('two embeds on one page are two views, each in its own look and language', async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto(`${hosts.origin}/two.html`);
  const first = await frameOf(page, 0);
  const second = await frameOf(page, 1);
  await expect(first.locator('.month-slider')).toHaveValue(String((1999 - 1991) * 12 + 11));
  await expect(first.locator('html')).toHaveAttribute('data-scheme', 'light');
  await expect(second.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await expect(second.locator('html')).toHaveAttribute('lang', 'tr');
  await expect(second.getByRole('button', { name: 'Oynat' })).toHaveCount(0);
  await second.locator('.month-slider').fill('0');
  await expect(first.locator('.month-slider')).toHaveValue('107');
  expectQuiet(seen);
});

test('a right-to-left page turns nothing round, and shows through where the sea would be', async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto(`${hosts.origin}/rtl.html`);
  const arabic = await frameOf(page, 0);
  await expect(arabic.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
  const english = await frameOf(page, 1);
  await expect(english.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(english.getByRole('heading', { level: 1 })).toHaveCSS('letter-spacing', 'normal');
  await expect(english.locator('body')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  expectQuiet(seen);
});

test(
  'a frame in a hidden tab, or of no size, comes to its map when it is shown',
  { tag: '@live' },
  async ({ page }) => {
    const seen = watch(page);
    await page.goto(`${hosts.origin}/tab.html`);
    await expect(page.getByRole('button', { name: 'Map' })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(seen.requests.filter((url) => url.includes('attach-map'))).toEqual([]);
    await page.getByRole('button', { name: 'Map' }).click();
    const tab = await frameOf(page, 0);
    expect((await tab.locator('.maplibregl-canvas').boundingBox())!.width).toBeGreaterThan(1200);
    await page.locator('#small').evaluate((small) => {
      small.style.cssText = 'width: 400px; height: 500px';
    });
    await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
    const small = await frameOf(page, 1);
    expect((await small.locator('.maplibregl-canvas').boundingBox())!.width).toBe(400);
    await expect(small.getByText(headline(2005, 2))).toBeVisible();
    expectQuiet(seen);
  },
);

test('the custom element takes a view, follows its height, does as it is told and tells what is shown', async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto(`${hosts.origin}/element.html`);
  const frame = await frameOf(page);
  await expect(frame.locator('html')).toHaveAttribute('lang', 'tr');
  await expect(frame.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Kazakhstan');
  await expectHeight(page, 'full');
  const last = await page.evaluate(
    () =>
      new Promise<unknown>((settle) => {
        const element = document.querySelector('ankara-arcs') as unknown as HTMLElement & {
          setTime(time: string): void;
        };
        element.addEventListener('state', (event) => {
          const { detail } = event as CustomEvent<{ time: string }>;
          if (detail.time === '2012-03') settle(detail);
        });
        element.setTime('2012-03');
      }),
  );
  expect(last).toMatchObject({ type: 'state', view: 'time=2012-03&focus=KAZ&lang=tr&scheme=dark' });
  expectQuiet(seen);
});

test('the page and its embed speak with one another, and strangers are not heard', async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto(`${hosts.origin}/datawrapper.html`);
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => data?.ankaraArcs && heard.push(data));
  });
  const frame = await frameOf(page);
  const slider = frame.locator('.month-slider');
  const say = (message: object) =>
    page.evaluate((said) => {
      const { contentWindow } = document.querySelector('iframe')!;
      contentWindow!.postMessage({ ankaraArcs: 1, ...said }, '*');
    }, message);
  const heard = () =>
    page.evaluate(() => (window as unknown as { heard: { type: string }[] }).heard);

  // Whatever the reader does is not told to a page that has not asked.
  await slider.fill('120');
  await expect(slider).toHaveValue('120');
  expect((await heard()).filter(({ type }) => type !== 'ready')).toEqual([]);

  await say({ type: 'setTime', time: '2019-06' });
  await expect(slider).toHaveAttribute('aria-valuetext', `June 2019: ${headline(2019, 6)}`);
  await say({ type: 'focus', focus: 'kwt-2023-tb2' });
  await expect(frame.getByRole('complementary')).toContainText('Bayraktar TB2');
  await expect
    .poll(async () => (await heard()).at(-1))
    .toMatchObject({
      type: 'state',
      view: expect.stringContaining('focus=kwt-2023-tb2'),
      playing: false,
    });
  await say({ type: 'play' });
  await expect(frame.getByRole('button', { name: 'Pause' })).toBeVisible();
  await say({ type: 'pause' });
  await say({ type: 'setTime', time: 'yesterday' });
  // A change before it may be told after it.
  await expect
    .poll(async () => (await heard()).find(({ type }) => type === 'error'))
    .toEqual({
      ankaraArcs: 1,
      type: 'error',
      message:
        'time "yesterday" is not a month shown here - write it as "YYYY-MM" or "YYYY", from 1991 to 2024',
    });

  const before = await slider.inputValue();
  await frame.evaluate(() => window.postMessage({ ankaraArcs: 1, type: 'setTime', time: '1995' }));
  await say({ type: 'getState' });
  await expect.poll(async () => (await heard()).at(-1)).toMatchObject({ type: 'state' });
  await expect(slider).toHaveValue(before);
  expectQuiet(seen);
});
