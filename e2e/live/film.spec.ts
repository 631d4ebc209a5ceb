import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { decodedFrames } from '../decoded-frames.ts';
import { open, watch } from '../page.ts';
import { pngPixels, type Pixels } from '../png-pixels.ts';
import { playheadsOf } from '../../src/film/frame-times.ts';

// Pixels are read.
test.use({ deviceScaleFactor: 1 });

const [FIRST, LAST] = [2016, 2019];
const RATE = 25;
/** Four years less a month, at 8×, as the film has them. */
const PLAYHEADS = playheadsOf(
  {
    from: FIRST + 1 / 12,
    to: LAST + 1,
    seconds: { before: 0.5, going: ((47 / 408) * 40) / 8, after: 1.5 },
  },
  RATE,
);
/** Some of its frames: the first, two on the way, the last. */
const INDICES = [0, 17, 22, PLAYHEADS.length - 1];

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Share' });

test('a film’s frames, decoded, are the pictures of their own moments; a cancelled film leaves nothing', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  const seen = watch(page);
  await open(page, `?lang=en&scheme=dark&time=${FIRST}-01`);
  await openTab(page, 'Film');
  await choose(page, { From: `January ${FIRST}`, To: `December ${LAST}`, Speed: '8×' });
  await choose(page, { Frames: '25 per second' });
  await expect(dialog(page)).toContainText(`${PLAYHEADS.length} frames`);
  const make = dialog(page).getByRole('button', { name: 'Make the film' });

  await make.click();
  await expect(dialog(page)).toContainText(/[1-9]\d* of \d+ frames/, { timeout: 60_000 });
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog(page)).toContainText('Cancelled. Nothing of the film was kept.');
  await expect(page.locator('.maplibregl-map')).toHaveCount(1);

  await make.click();
  const download = page.waitForEvent('download', { timeout: 120_000 });
  await dialog(page).getByRole('link', { name: 'Download the film' }).click({ timeout: 120_000 });
  expect((await download).suggestedFilename()).toBe('ankara-arcs-2016-2019.mp4');
  await expect(page.locator('.maplibregl-map')).toHaveCount(1);
  const film = await readFile(await (await download).path());

  const frames = await decodedFrames(browser, film, INDICES, RATE);
  expect(frames.count).toBe(PLAYHEADS.length);
  expect([frames.width, frames.height]).toEqual([1280, 720]);

  await openTab(page, 'Picture');
  await choose(page, { Size: 'slide, 1280 × 720' });
  const pictures: Pixels[] = [];
  for (const index of INDICES) pictures.push(await pictureAt(page, monthNear(PLAYHEADS[index]!)));
  for (const [i, frame] of frames.pixels.entries()) {
    // Of encoding and of colours kept as brightness and hue something always differs, but least from its own moment; of what has just begun a frame shows a part, the picture all.
    for (const [part, factor] of [
      [WHOLE, 1.3],
      [YEAR, 4],
    ] as const) {
      const differences = pictures.map((picture) => meanDifference(frame, picture, part));
      const others = differences.filter((_, other) => other !== i);
      expect(differences[i], `frame ${INDICES[i]} from its own picture`).toBeLessThan(5);
      expect(Math.min(...others), 'from any other').toBeGreaterThan(factor * differences[i]!);
    }
  }
  expect(seen).toEqual({ errors: [], foreign: [] });
});

async function openTab(page: Page, name: string): Promise<void> {
  if (!(await dialog(page).isVisible()))
    await page.getByRole('button', { name: 'Share', exact: true }).click();
  await dialog(page).getByRole('tab', { name }).click();
}

async function choose(page: Page, choices: Record<string, string>): Promise<void> {
  for (const [name, label] of Object.entries(choices)) {
    await dialog(page).getByRole('combobox', { name, exact: true }).selectOption({ label });
  }
}

/** The slider's month that is nearest to a moment, as `2019-06`. */
function monthNear(playhead: number): string {
  const month = Math.round((playhead - 1991) * 12) - 1;
  return `${1991 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The picture that the dialog saves of a month; its name tells the month. */
async function pictureAt(page: Page, month: string): Promise<Pixels> {
  const [year, inYear] = month.split('-').map(Number) as [number, number];
  const slider = page.getByRole('slider', { name: 'Month shown on the map', includeHidden: true });
  await slider.evaluate(
    (element: HTMLInputElement, value) => {
      element.value = value;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    },
    String((year - 1991) * 12 + inYear - 1),
  );
  const { name, bytes } = await savedPicture(page);
  expect(name).toBe(`ankara-arcs-${month}.png`);
  return pngPixels(bytes);
}

async function savedPicture(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Save the picture' }).click();
  const saved = await download;
  const name = saved.suggestedFilename();
  await expect(dialog(page)).toContainText(`Saved as ${name}.`);
  return { name, bytes: await readFile(await saved.path()) };
}

/** Where the year is written. */
const YEAR = { left: 36, top: 620, right: 290, bottom: 700 };
const WHOLE = { left: 0, top: 0, right: 1280, bottom: 720 };

/** Of a part of two pictures of one size, 0 to 255. */
function meanDifference(a: Pixels, b: Pixels, { left, top, right, bottom }: typeof WHOLE): number {
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  let sum = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const pixel = y * a.width + x;
      for (let channel = 0; channel < 3; channel++) {
        const [of, other] = [
          a.bytes[pixel * a.channels + channel]!,
          b.bytes[pixel * b.channels + channel]!,
        ];
        sum += Math.abs(of - other);
      }
    }
  }
  return sum / (3 * (right - left) * (bottom - top));
}

test('a picture is as large as was chosen; an SVG has the arcs and the words of its month', async ({
  page,
}) => {
  const seen = watch(page);
  await open(page, '?lang=ar&scheme=light&time=2010-06');
  await page.getByRole('button', { name: 'مشاركة', exact: true }).click();
  const shares = page.getByRole('dialog');
  await shares.getByRole('tab', { name: 'صورة' }).click();
  await shares.getByRole('radio', { name: /SVG/ }).check();
  const svgOf = async (): Promise<string> => {
    const download = page.waitForEvent('download');
    await shares.getByRole('button', { name: 'حفظ الصورة' }).click();
    return readFile(await (await download).path(), 'utf8');
  };
  const told = await page.evaluate(
    (text) => {
      const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        faults: svg.querySelectorAll('parsererror').length,
        paths: svg.querySelectorAll('path').length,
        words: [...svg.querySelectorAll('g[direction=rtl] > text')].map((each) => each.textContent),
      };
    },
    await svgOf(),
  );
  expect(told.faults).toBe(0);
  expect(told.words).toEqual(expect.arrayContaining(['2010', 'يونيو']));
  expect(told.words.join(' ')).toContain('Ankara Arcs');
  expect(told.paths).toBeGreaterThan(60);
  expect(seen).toEqual({ errors: [], foreign: [] });
});
