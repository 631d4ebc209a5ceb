import { expect, test, type Page } from '@playwright/test';
import { barPoint } from '../bar-point.ts';
import { open } from '../page.ts';

/** A seeded generator (mulberry32), so that a failure comes again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Everything that moves the clock by hand. */
const INPUTS: ((page: Page, next: () => number) => Promise<void>)[] = [
  (page, next) => page.locator('.month-slider').fill(String(Math.floor(next() * 408))),
  async (page, next) => {
    await page.locator('.month-slider').focus();
    await page.keyboard.press(
      ['ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown'][Math.floor(next() * 4)]!,
    );
  },
  async (page, next) => {
    const { x, y } = await barPoint(page, 1991 + Math.floor(next() * 34));
    await page.mouse.click(x, y);
  },
  (page) => page.getByRole('button', { name: 'Next date with an agreement' }).click(),
  (page) => page.getByRole('button', { name: 'Previous date with an agreement' }).click(),
  async (page, next) => {
    const year = page.getByRole('textbox', { name: 'Year or month to go to' });
    await year.fill(`${1 + Math.floor(next() * 12)}/${1991 + Math.floor(next() * 34)}`);
    await year.press('Enter');
  },
  async (page, next) => {
    const axis = (await page.locator('.vis-panel.vis-top').boundingBox())!;
    await page.mouse.click(axis.x + axis.width * (0.1 + 0.8 * next()), axis.y + axis.height - 8);
  },
];

/** What every face of the clock says, as a month counted from January 1991; parts of a track as that too. */
async function faces(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const slider = document.querySelector<HTMLInputElement>('input[type=range]')!;
    const year = Number(document.querySelector<HTMLInputElement>('.now input')!.value);
    const inYear = new Date(`1 ${document.querySelector('.month')!.textContent} 2000`).getMonth();
    const headline = Number(
      /–.*?(\d{4})/.exec(document.querySelector('.counts')!.textContent!)![1],
    );
    const spoken = new Date(`1 ${slider.getAttribute('aria-valuetext')!.split(':')[0]}`);
    const track = document.querySelector('.bars')!.getBoundingClientRect();
    const bar = document.querySelector('.playhead')!.getBoundingClientRect();
    const at = ((bar.x + bar.width / 2 - track.x) / track.width) * 408;
    const time = new URLSearchParams(location.search).get('time') ?? '2024-12';
    return {
      slider: Number(slider.value),
      field: (year - 1991) * 12 + inYear,
      headline: (headline - 1991) * 12 + inYear,
      spoken: (spoken.getFullYear() - 1991) * 12 + spoken.getMonth(),
      address: (Number(time.slice(0, 4)) - 1991) * 12 + Number(time.slice(5)) - 1,
      playhead: Math.max(0, Math.ceil(at - 0.02) - 1),
    };
  });
}

test('whatever moves the clock, every face of it says the same month', async ({ page }) => {
  await open(page, '?lane=open');
  await expect(page.locator('.vis-item').first()).toBeVisible();
  const next = random(1991);
  for (let step = 0; step < 24; step++) {
    await INPUTS[Math.floor(next() * INPUTS.length)]!(page, next);
    await expect
      .poll(async () => [...new Set(Object.values(await faces(page)))].length, {
        message: `step ${step}: ${JSON.stringify(await faces(page))}`,
      })
      .toBe(1);
  }
});
