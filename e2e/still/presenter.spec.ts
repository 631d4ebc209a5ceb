import { expect, test, type Locator, type Page } from '@playwright/test';
import { mapPicture } from '../map-picture.ts';
import { edgeAgreement } from '../edge-agreement.ts';
import { pngPixels } from '../png-pixels.ts';
import { headline } from '../real-data.ts';
import { open, watch } from '../page.ts';
import { searchField } from '../selection-panel.ts';
import { captionBetween, captionOf, endOf, stopAfter, stops, tourNamed } from '../step-captions.ts';
import { violations } from '../axe.ts';

const caption = (page: Page): Locator => page.locator('.band .caption');
const year = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const room = (page: Page): Locator => page.getByRole('region', { name: 'Presentation' });

test('F5 starts, a clicker steps from date to date, a typed year is gone to, Esc leaves, Shift+F5 resumes', async ({
  page,
}) => {
  const seen = watch(page);
  await open(page);
  const entries = await page.evaluate(() => history.length);
  await searchField(page).focus();
  await page.keyboard.press('F5');
  await expect(page.locator('.presenting')).toHaveCount(0);
  await searchField(page).blur();
  await page.keyboard.press('F5');
  await expect(room(page)).toBeVisible();
  await expect.poll(() => isFullScreen(page)).toBe(true);
  await expect(page.getByRole('search')).toBeHidden();
  await expect(caption(page)).toHaveText(`From 1991 to 2024, Türkiye made ${headline(2024, 12)}.`);

  await page.keyboard.press('PageDown');
  await expect(caption(page)).toHaveText(captionBetween(1991, stops[0]!));
  await page.keyboard.press('Space');
  await expect(caption(page)).toHaveText(captionBetween(stops[0]!, stops[1]!));
  await expect(page.locator('p[aria-live]')).toHaveText(captionBetween(stops[0]!, stops[1]!));
  await page.keyboard.press('PageUp');
  await expect(caption(page)).toHaveText(captionBetween(1991, stops[0]!));

  await page.keyboard.type('2019');
  await expect(page.locator('.year.typed')).toHaveText('2019');
  await page.keyboard.press('Enter');
  await expect(year(page)).toHaveText('2019');
  await expect(caption(page)).toHaveText(captionBetween(stops[0]!, endOf(2019)));
  await page.keyboard.type('1453');
  await page.keyboard.press('Enter');
  await expect(
    page.getByText('1453 is outside the timeline. Type a year from 1991 to 2024.'),
  ).toBeVisible();
  await page.keyboard.press('n');
  await expect(caption(page)).toHaveText(captionBetween(endOf(2019), stopAfter(endOf(2019))));
  await expect(page).toHaveURL(/time=2020-01&present=1$/);

  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('This is the end', { exact: true })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  const left = await year(page).textContent();
  await page.keyboard.press('Escape');
  await expect(room(page)).toBeHidden();
  await expect(page.getByRole('search')).toBeVisible();
  await expect.poll(() => isFullScreen(page)).toBe(false);
  expect(await page.evaluate(() => history.length)).toBe(entries);

  await page.locator('.month-slider').fill('0');
  await page.keyboard.press('Shift+F5');
  await expect(year(page)).toHaveText(left!);
  await expect.poll(() => isFullScreen(page)).toBe(true);
  // The browser's own Esc ends the full screen, and the page never sees the key: in the dark it brings the light back.
  await page.keyboard.press('b');
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(() => isFullScreen(page)).toBe(false);
  await expect(page.locator('.black')).toBeHidden();
  await expect(year(page)).toHaveText(left!);
  await page.keyboard.press('F5');
  await expect.poll(() => isFullScreen(page)).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
  await expect(room(page)).toBeHidden();
  expect(seen).toEqual({ errors: [], foreign: [] });
});

test(
  'a whole tour by PageDown alone, whatever has the focus',
  { tag: '@live' },
  async ({ page }) => {
    const { scenes } = tourNamed('kazakhstan');
    await open(page, '?present=1&tour=kazakhstan');
    const entries = await page.evaluate(() => history.length);
    const focus = [
      () => page.evaluate(() => (document.activeElement as HTMLElement).blur()),
      () => page.locator('.maplibregl-canvas').focus(),
      () => page.locator('.month-slider').focus(),
      async () => {
        await page.keyboard.press('e');
        await page.getByRole('complementary').getByRole('button', { name: 'Close' }).focus();
      },
    ];
    for (const [index, scene] of scenes.entries()) {
      await expect(caption(page)).toHaveText(captionOf(scene));
      await expect(
        page.getByRole('img', { name: `Scene ${index + 1} of ${scenes.length}` }),
      ).toBeVisible();
      await expect(page.getByRole('complementary')).toBeHidden();
      await focus[index % focus.length]!();
      await page.keyboard.press('PageDown');
    }
    await expect(page.locator('.closing')).toContainText('The end');
    await expect(page).toHaveURL(new RegExp(`tour=kazakhstan&scene=${scenes.length}$`));
    expect(await page.evaluate(() => history.length)).toBe(entries);
  },
);

test(
  'pressed quickly, the last press wins: the map is the one that its link opens',
  { tag: '@live' },
  async ({ page }) => {
    const { scenes } = tourNamed('drones');
    await open(page, '?present=1&tour=drones');
    for (let i = 1; i < scenes.length; i++) await page.keyboard.press('PageDown');
    for (let i = 0; i < 3; i++) await page.keyboard.press('PageUp');
    const expected = scenes.at(-4)!;
    await expect(caption(page)).toHaveText(expected.caption.en);
    const pressed = await mapPicture(page);
    await open(page, new URL(page.url()).search);
    await expect(caption(page)).toHaveText(expected.caption.en);
    const [a, b] = [pngPixels(pressed.png), pngPixels((await mapPicture(page)).png)];
    expect(Math.min(edgeAgreement(a, b), edgeAgreement(b, a))).toBeGreaterThan(0.98);
  },
);

test(
  'black and back, the list of keys, a screen kept awake, and a pointer that hides and comes back',
  { tag: '@live' },
  async ({ page }) => {
    await page.clock.install();
    await page.addInitScript(watchWakeLock);
    await open(page, '?present=1&time=2019-11');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await page.evaluate('[wakeLocks.held, wakeLocks.released]')).toEqual([2, 0]);
    await page.keyboard.press('b');
    await expect(page.locator('.black')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
    const told = await caption(page).textContent();
    for (const key of ['PageDown', 'End', '?']) await page.keyboard.press(key);
    await expect(page.locator('.black')).toBeVisible();
    await page.keyboard.press('.');
    await expect(page.locator('.black')).toBeHidden();
    for (const out of [() => page.keyboard.press('Escape'), () => page.mouse.click(640, 300)]) {
      await page.keyboard.press('b');
      await expect(page.locator('.black')).toBeVisible();
      await out();
      await expect(page.locator('.black')).toBeHidden();
    }
    await expect(caption(page)).toHaveText(told!);

    const keys = page.getByRole('dialog', { name: 'Keys' });
    await page.keyboard.press('?');
    await expect(keys).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(keys).toBeHidden();
    await page.keyboard.press('Control+b');
    await expect(page.locator('.black')).toBeHidden();

    const cursor = () =>
      page.locator('.maplibregl-canvas').evaluate((it) => getComputedStyle(it).cursor);
    const tools = page.getByRole('group', { name: 'Presentation controls' });
    await page.mouse.move(300, 200);
    await page.mouse.move(320, 220);
    await expect(tools).toHaveCSS('opacity', '1');
    expect(await cursor()).not.toBe('none');
    await expect(page.locator('.hover')).toHaveCount(0);
    await page.clock.fastForward(3100);
    await expect(tools).toHaveCSS('opacity', '0');
    expect(await cursor()).toBe('none');
    await page.mouse.move(340, 240);
    await tools.getByRole('button', { name: 'Leave the presentation' }).click();
    await expect(room(page)).toBeHidden();
    await expect.poll(() => page.evaluate('wakeLocks.released')).toBe(1);
  },
);

test('in Arabic forward is left, digits may be Arabic, and axe finds nothing', async ({ page }) => {
  await open(page, '?present=1&lang=ar&scheme=light&time=2019-10');
  await page.keyboard.press('ArrowLeft');
  const next = stopAfter(endOf(2019, 10));
  await expect(caption(page)).toHaveText(captionBetween(endOf(2019, 10), next, 'ar'));
  await page.keyboard.press('ArrowRight');
  await expect(year(page)).toHaveText('2019');
  // A keyboard with Arabic digits, which the driver lacks.
  await page.evaluate(() => {
    for (const key of '٢٠١٢')
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
  await expect(page.locator('.year.typed')).toHaveText('2012');
  await page.keyboard.press('Enter');
  await expect(year(page)).toHaveText('2012');
  expect(await violations(page)).toEqual([]);
});

test('whose the bars are is as large as their years, and the playhead is clear of it', async ({
  page,
}) => {
  for (const lang of ['en', 'ar']) {
    await open(page, `?focus=QAT&time=1991-01&present=1&lang=${lang}`);
    const sizeOf = (at: string) =>
      page.locator(at).evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize));
    expect(await sizeOf('.band #bars-name')).toBeGreaterThanOrEqual(await sizeOf('.band .axis'));
    const label = (await page.locator('.band p:has(#bars-name)').boundingBox())!;
    const head = (await page.locator('.band .playhead').boundingBox())!;
    expect(head.y).toBeGreaterThanOrEqual(label.y + label.height - 0.5);
  }
});

test('tours that do not come and a speaker view that is blocked get a sentence, and steps go on', async ({
  page,
}) => {
  await page.route('**/data/tours.json', (route) => route.abort());
  await page.addInitScript(() => (window.open = () => null));
  await open(page, '?present=1&tour=kazakhstan&time=2019-10');
  await expect(
    page.getByText(
      'The tours could not be loaded. Steps go from date to date; reload the page to try again.',
    ),
  ).toBeVisible();
  await page.keyboard.press('s');
  await expect(
    page.getByText(
      'The browser has blocked the speaker view. Allow pop-ups for this page in the address bar, then press S again.',
    ),
  ).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(caption(page)).toHaveText(
    captionBetween(endOf(2019, 10), stopAfter(endOf(2019, 10))),
  );
});

test('F5 over an open dialog starts the talk without it, and the dialog is gone afterwards', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('F5');
  await expect(room(page)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('search')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a presentation that does not arrive says so, and the main page is one press away', async ({
  page,
}) => {
  await page.route('**/assets/PresenterRoom-*.js', (route) => route.abort());
  await page.goto('/?present=1&time=2019-10');
  const alert = page.getByRole('alert').filter({ hasText: 'What shows a talk did not arrive.' });
  await expect(alert.getByRole('link', { name: 'Load the page again' })).toBeVisible();
  await alert.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('search')).toBeVisible();
  await expect(page.locator('.month-slider')).toHaveAttribute('aria-valuetext', /^October 2019/);
});

/** Stands in for the browser's wake lock, which a test browser may refuse. Runs in the page. */
function watchWakeLock(): void {
  const wakeLocks = { held: 0, released: 0 };
  const request = () => {
    wakeLocks.held++;
    return Promise.resolve({ release: () => Promise.resolve(wakeLocks.released++) });
  };
  Object.assign(window, { wakeLocks });
  Object.defineProperty(navigator, 'wakeLock', { value: { request } });
}

const isFullScreen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.fullscreenElement !== null);
