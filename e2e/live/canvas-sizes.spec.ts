import { expect, test } from '@playwright/test';
import { PALETTES } from '../../src/core/view/palette.ts';
import { arcOnScreen } from '../arc-on-screen.ts';
import { brightStrands } from '../bright-strands.ts';
import { mapPicture } from '../map-picture.ts';
import { open, watch } from '../page.ts';
import { dataset } from '../real-data.ts';

const SIZES = [
  { name: 'a screen of two device pixels per pixel', width: 1280, height: 800, ratio: 2 },
  { name: 'a viewport 320 pixels wide', width: 320, height: 640, ratio: 1 },
  { name: 'a phone of three device pixels per pixel', width: 390, height: 844, ratio: 3 },
  { name: 'a wall of 3840 by 2160', width: 3840, height: 2160, ratio: 1 },
];

/** Two in sight of the narrowest, which no arc of the other's crosses. */
const inSight = brightStrands().filter(({ partnerAt: [lng, lat], rope }) => {
  const isInSight = lng > 5 && lng < 65 && lat > 5 && lat < 60;
  // The ropes of the Gulf lie over each other.
  const isInGulf = lng > 42 && lat < 33;
  return isInSight && !isInGulf && rope.length > 0.1;
});
/** Of the two partners with the fewest arcs: nothing of their own lies over what is looked at. */
const arcsWith = (partner: string): number =>
  dataset.agreements.filter(({ partners }) => partners.some((code) => code === partner)).length;
const strands = inSight.toSorted((a, b) => arcsWith(a.partner) - arcsWith(b.partner)).slice(0, 2);

for (const { name, width, height, ratio } of SIZES) {
  test.describe(name, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor: ratio });

    test('the map is live and its new arcs are drawn where they belong', async ({ page }) => {
      const { errors } = watch(page);
      expect(strands).toHaveLength(2);
      await open(page, `?scheme=light&country=${strands.map(({ partner }) => partner).join('~')}`);
      const canvas = page.locator('.maplibregl-canvas');
      const backing = await canvas.evaluate((element) => {
        const { width: across, clientWidth } = element as HTMLCanvasElement;
        return across / clientWidth;
      });
      expect(backing).toBe(ratio);
      const picture = await mapPicture(page);
      // Another's strand or name may lie over a point or two of it.
      for (const { agreement, partner } of strands) {
        const seen: number[] = [];
        for (const s of [0.3, 0.4, 0.5, 0.6, 0.7]) {
          const at = await arcOnScreen(page, agreement.id, s, partner);
          if (picture.shows(PALETTES.light.themes[agreement.theme], at)) seen.push(s);
        }
        expect(seen.length, `${agreement.id} at ${seen.join(' ')}`).toBeGreaterThanOrEqual(2);
      }
      expect(errors).toEqual([]);
    });
  });
}
