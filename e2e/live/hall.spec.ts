import { expect, test } from '@playwright/test';
import { PALETTES } from '../../src/core/view/palette.ts';
import { arcOnScreen } from '../arc-on-screen.ts';
import { brightStrands } from '../bright-strands.ts';
import { mapPicture } from '../map-picture.ts';
import { open, watch } from '../page.ts';
import { dataset } from '../real-data.ts';
import { selectionPanel } from '../selection-panel.ts';

const strand = brightStrands().find(({ rope }) => rope.length > 0.25 && rope.length < 0.45)!;
const name = dataset.places.find(({ code }) => code === strand.partner)!.names.en;

test.use({ viewport: { width: 1920, height: 1200 }, deviceScaleFactor: 1 });

test('an audience sees the map of a desk, enlarged and sharp; a click finds what is under it', async ({
  page,
}) => {
  const { errors } = watch(page);
  await open(page, `?present=1&time=2024-12&scheme=light&country=${strand.partner}`);
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
  const at = await arcOnScreen(page, strand.agreement.id, 0.6, strand.partner);
  expect(picture.shows(PALETTES.light.themes[strand.agreement.theme], at)).toBe(true);
  await page.mouse.click(at.x, at.y);
  await expect(selectionPanel(page)).toContainText(name);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await sizes()).wide).toBe(1);
  expect((await sizes()).drawn[0]).toBe(1920);
  expect(errors).toEqual([]);
});
