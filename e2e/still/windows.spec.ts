import { expect, test, type Page } from '@playwright/test';
import { freeMap } from '../free-map.ts';
import { goBackTo, open } from '../page.ts';

/**
 * Nothing covers the map: in every window of the table half of it at least is map that a pointer reaches, the hub is in it,
 * and every control is whole, large enough and under nothing else. One page a language, whose window changes; the still
 * stands in for the live map, since both are laid out by the same rules.
 */
test.use({ hasTouch: true });

const WINDOWS = [
  [1440, 900],
  [1280, 800],
  [1024, 768],
  [768, 1024],
  [390, 844],
  [844, 390],
  [667, 375],
  [320, 568],
] as const;
/** 300 and 400 % of a small window: the page scrolls, and a map comes first. */
const ENLARGED = [
  [427, 341],
  [320, 256],
] as const;
const TOUCH = 44;
const VIEWS = {
  'main page': '',
  panel: 'focus=kaz-2022-anka-production&time=2022-12',
  list: 'list=open',
};

for (const language of ['en', 'ar', 'tr']) {
  test(`half of every window is map, and no control is lost: ${language}`, async ({ page }) => {
    test.setTimeout(180_000);
    const faults: string[] = [];
    await begin(page, language);
    for (const [view, query] of Object.entries(VIEWS)) {
      await goBackTo(page, `?lang=${language}&${query}`);
      for (const [width, height] of WINDOWS) {
        await resize(page, width, height);
        const seen = await freeMap(page, { least: TOUCH, scrolls: false });
        const where = `${view}, ${width}x${height}`;
        if (seen.free < 0.5) faults.push(`${where}: ${(seen.free * 100).toFixed(0)} % free`);
        if (!seen.hub) faults.push(`${where}: the hub is covered`);
        if (seen.overflow > 0) faults.push(`${where}: ${seen.overflow} px beside the window`);
        faults.push(...seen.faults.map((fault) => `${where}: ${fault}`));
      }
      for (const [width, height] of ENLARGED)
        faults.push(...(await scrolling(page, view, width, height)));
    }
    expect(faults).toEqual([]);
  });
}

for (const language of ['en', 'ar', 'tr']) {
  test(`a headline is whole in every mode and window: ${language}`, async ({ page }) => {
    await begin(page, language);
    const faults: string[] = [];
    for (const mode of ['compare=2002-12', 'mode=window&years=6', 'mode=in-force']) {
      await goBackTo(page, `?lang=${language}&time=2019-12&${mode}`);
      // In 320 px the longest of them takes a third line.
      for (const [width, height] of WINDOWS.slice(0, -1)) {
        await resize(page, width, height);
        const { faults: told } = await freeMap(page, { least: 0, scrolls: false, places: 0 });
        const cut = told.filter((fault) => fault.startsWith('cut: '));
        faults.push(...cut.map((fault) => `${mode}, ${width}x${height}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

test('with letters twice as large a map of 200 px comes first, and nothing lies beside the window', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await begin(page, 'en');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '32px';
  });
  const faults: string[] = [];
  for (const [width, height] of [...WINDOWS, ...ENLARGED])
    faults.push(...(await scrolling(page, 'large letters', width, height)));
  expect(faults).toEqual([]);
});

for (const language of ['en', 'ar', 'tr']) {
  test(`a talk has its half too, and its buttons come whole: ${language}`, async ({ page }) => {
    // A window that fills the screen has one size, and leaving it ends the talk.
    await page.addInitScript(() =>
      Object.defineProperty(document, 'fullscreenEnabled', { value: false }),
    );
    await open(page, `?present=1&lang=${language}`, 'failed');
    await dismiss(page);
    const faults: string[] = [];
    const tools = page.locator('.tools');
    for (const shown of [true, false]) {
      if (!shown) await expect(tools).toContainClass('away');
      for (const [width, height] of WINDOWS) {
        await resize(page, width, height);
        // The same place twice is no move, and the tools go with a pointer that rests.
        if (shown) await page.mouse.move(width / 2, height / 3);
        const least = shown ? TOUCH : 0;
        const seen = await freeMap(page, { least, scrolls: false, ...(shown && { places: 0 }) });
        const where = `${width}x${height}, ${shown ? 'tools' : 'no tools'}`;
        if (!shown && seen.free < 0.5)
          faults.push(`${where}: ${(seen.free * 100).toFixed(0)} % free`);
        if (!seen.hub) faults.push(`${where}: the hub is covered`);
        if (seen.overflow > 0) faults.push(`${where}: ${seen.overflow} px beside the window`);
        if (shown) faults.push(...seen.faults.map((fault) => `${where}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

test('an embed shows the hub, and no control over another, from 280 to 1000 px and 200 to 700', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  for (const language of ['en', 'ar', 'tr']) {
    await page.setViewportSize({ width: 720, height: 500 });
    await page.goto(`/embed/?lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'failed');
    await dismiss(page);
    for (const width of [280, 360, 519, 520, 720, 1000])
      for (const height of [200, 240, 300, 360, 480, 700]) {
        await resize(page, width, height);
        const seen = await freeMap(page, { least: TOUCH, scrolls: false, places: 0 });
        const where = `${language}, ${width}x${height}`;
        if (!seen.hub) faults.push(`${where}: the hub is covered`);
        if (seen.overflow > 0) faults.push(`${where}: ${seen.overflow} px beside the frame`);
        faults.push(...seen.faults.map((fault) => `${where}: ${fault}`));
      }
  }
  expect(faults).toEqual([]);
});

async function begin(page: Page, language: string): Promise<void> {
  await open(page, `?lang=${language}`, 'failed');
  await dismiss(page);
}

/** The note that there is no live map is no part of a page that has one. */
async function dismiss(page: Page): Promise<void> {
  const note = page.locator('.instead button');
  await expect(page.locator('.still text').first()).toBeAttached();
  if (await note.isVisible()) await note.click();
}

/** Two frames later the page is laid out and drawn anew. */
async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(async () => {
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    scrollTo(0, 0);
  });
}

async function scrolling(
  page: Page,
  view: string,
  width: number,
  height: number,
): Promise<string[]> {
  await resize(page, width, height);
  const seen = await freeMap(page, { least: TOUCH, scrolls: true, places: 0 });
  const where = `${view}, ${width}x${height}`;
  const told = seen.faults.map((fault) => `${where}: ${fault}`);
  if (seen.overflow > 0) told.push(`${where}: ${seen.overflow} px beside the window`);
  if (seen.mapInSight < 200) told.push(`${where}: a map of ${seen.mapInSight.toFixed(0)} px`);
  return told;
}
