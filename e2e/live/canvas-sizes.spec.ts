import { expect, test } from '@playwright/test';
import { PALETTES } from '../../src/core/view/palette.ts';
import { arcOnScreen } from '../arc-on-screen.ts';
import { mapPicture } from '../map-picture.ts';
import { open, watch } from '../page.ts';

const SIZES = [
  { name: 'a screen of two device pixels per pixel', width: 1280, height: 800, ratio: 2 },
  { name: 'a viewport 320 pixels wide', width: 320, height: 640, ratio: 1 },
  { name: 'a phone of three device pixels per pixel', width: 390, height: 844, ratio: 3 },
  { name: 'a wall of 3840 by 2160', width: 3840, height: 2160, ratio: 1 },
];

for (const { name, width, height, ratio } of SIZES) {
  test.describe(name, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor: ratio });

    test('the map is live and its new arcs are drawn where they belong', async ({ page }) => {
      const { errors } = watch(page);
      await open(page, '?time=2024-12&scheme=light&country=KAZ~KWT');
      const canvas = page.locator('.maplibregl-canvas');
      const backing = await canvas.evaluate((element) => {
        const { width: across, clientWidth } = element as HTMLCanvasElement;
        return across / clientWidth;
      });
      expect(backing).toBe(ratio);
      const picture = await mapPicture(page);
      const { arms, industry } = PALETTES.light.themes;
      for (const s of [0.4, 0.6]) {
        const toKuwait = await arcOnScreen(page, 'kwt-2024-procurement-protocol', s);
        expect(picture.shows(arms, toKuwait)).toBe(true);
        const toAstana = await arcOnScreen(page, 'kaz-2024-anka-start', s);
        expect(picture.shows(industry, toAstana)).toBe(true);
      }
      expect(errors).toEqual([]);
    });
  });
}
