import { expect, test } from '@playwright/test';
import { open, watch } from '../page.ts';

declare global {
  interface Window {
    /** The letters that the map has drawn, and in which direction. */
    drawnLetters: [letter: string, direction: CanvasDirection][];
  }
}

test('brackets in an Arabic name are turned round once, and not by the page once more', async ({
  page,
}) => {
  const { errors } = watch(page);
  await page.addInitScript(() => {
    window.drawnLetters = [];
    const { prototype } = OffscreenCanvasRenderingContext2D;
    const fill = prototype.fillText;
    prototype.fillText = function (this: OffscreenCanvasRenderingContext2D, letter, ...place) {
      window.drawnLetters.push([letter, this.direction]);
      fill.call(this, letter, ...place);
    };
  });
  // Congo (Brazzaville).
  await open(page, '?lang=ar&country=COG');
  await expect
    .poll(() => page.evaluate(() => window.drawnLetters.map(([letter]) => letter)))
    .toEqual(expect.arrayContaining(['(', ')']));
  const directions = await page.evaluate(() =>
    window.drawnLetters.map(([, direction]) => direction),
  );
  expect(new Set(directions)).toEqual(new Set(['ltr']));
  expect(errors).toEqual([]);
});
