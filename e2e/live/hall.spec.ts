import { expect, test } from '@playwright/test';
import { PALETTES } from '../../src/core/view/palette.ts';
import { arcOnScreen } from '../arc-on-screen.ts';
import { mapPicture } from '../map-picture.ts';
import { open, watch } from '../page.ts';
import { selectionPanel } from '../selection-panel.ts';

test.use({ viewport: { width: 1920, height: 1200 } });

test('an audience sees the map of a desk, enlarged and sharp; a click finds what is under it', async ({
  page,
}) => {
  const { errors } = watch(page);
  await open(page, '?present=1&time=2024-12&scheme=light&country=KAZ~KWT');
  const canvas = page.locator('.maplibregl-canvas');
  const sizes = () =>
    canvas.evaluate((element: HTMLCanvasElement) => {
      const { width, height } = element.getBoundingClientRect();
      return {
        shown: [width, height],
        drawn: [element.width, element.height],
        wide: width / element.clientWidth,
      };
    });
  await expect.poll(async () => (await sizes()).wide).toBeCloseTo(1.5);
  const { shown, drawn } = await sizes();
  expect(shown[0]).toBe(1920);
  for (const side of [0, 1]) expect(Math.abs(drawn[side]! - shown[side]!)).toBeLessThanOrEqual(2);

  const picture = await mapPicture(page);
  const toKuwait = await arcOnScreen(page, 'kwt-2024-procurement-protocol', 0.6);
  expect(picture.shows(PALETTES.light.themes.arms, toKuwait)).toBe(true);
  await page.mouse.click(toKuwait.x, toKuwait.y);
  await expect(selectionPanel(page)).toContainText('Kuwait');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await sizes()).wide).toBe(1);
  expect((await sizes()).drawn[0]).toBe(1920);
  expect(errors).toEqual([]);
});
