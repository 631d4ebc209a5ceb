import { expect, test } from '@playwright/test';
import { PALETTES } from '../../src/core/view/palette.ts';
import { arcOnScreen } from '../arc-on-screen.ts';
import { loneStrands } from '../bright-strands.ts';
import { mapPicture } from '../map-picture.ts';
import { open, watch } from '../page.ts';

const SIZES = [
  { name: 'a screen of two device pixels per pixel', width: 1280, height: 800, ratio: 2 },
  { name: 'a viewport 320 pixels wide', width: 320, height: 640, ratio: 1 },
  { name: 'a phone of three device pixels per pixel', width: 390, height: 844, ratio: 3 },
  { name: 'a wall of 3840 by 2160', width: 3840, height: 2160, ratio: 1 },
];

/** Only what the last year brought: few strands, and their colours are full. */
const LAST_YEAR = 'mode=window&years=1';
/** Two in sight of the narrowest, each alone in its rope. */
const strands = loneStrands(LAST_YEAR)
  .filter(({ partnerAt: [lng, lat], rope }) => {
    const isInSight = lng > 5 && lng < 65 && lat > 5 && lat < 60;
    return isInSight && rope.length > 0.2;
  })
  .slice(0, 2);

for (const { name, width, height, ratio } of SIZES) {
  test.describe(name, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor: ratio });

    test('the map is live and its new arcs are drawn where they belong', async ({ page }) => {
      const { errors } = watch(page);
      expect(strands).toHaveLength(2);
      await open(
        page,
        `?${LAST_YEAR}&scheme=light&country=${strands.map(({ partner }) => partner).join('~')}`,
      );
      const canvas = page.locator('.maplibregl-canvas');
      const backing = await canvas.evaluate((element) => {
        const { width: across, clientWidth } = element as HTMLCanvasElement;
        return across / clientWidth;
      });
      expect(backing).toBe(ratio);
      const picture = await mapPicture(page);
      for (const { agreement, partner } of strands)
        for (const s of [0.4, 0.6]) {
          const at = await arcOnScreen(page, agreement.id, s, partner);
          const isSeen = picture.shows(PALETTES.light.themes[agreement.theme], at);
          expect(isSeen, `${agreement.id} at ${s}`).toBe(true);
        }
      expect(errors).toEqual([]);
    });
  });
}
