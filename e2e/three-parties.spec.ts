import { expect, test } from '@playwright/test';
import { PALETTES } from '../src/core/palette.ts';
import { arcOnScreen } from './arc-on-screen.ts';
import { mapPicture } from './map-picture.ts';
import { open, watch } from './page.ts';

const ID = 'aze-geo-2019-trilateral-mou';
const COLOUR = PALETTES.light.themes.framework;

test('an agreement of three parties lights both its arcs and is counted once', async ({ page }) => {
  const { errors } = watch(page);
  // A year later both are calm and thin, unless they are selected.
  await open(page, '?time=2021-06&theme=framework&scheme=light');
  const points = await Promise.all(
    ['AZE', 'GEO'].flatMap((partner) => [0.4, 0.6].map((s) => arcOnScreen(page, ID, s, partner))),
  );
  const calm = await mapPicture(page);
  for (const point of points) expect(calm.shows(COLOUR, point)).toBe(false);

  await open(page, `?time=2021-06&theme=framework&scheme=light&focus=${ID}`);
  const lit = await mapPicture(page);
  for (const point of points) expect(lit.shows(COLOUR, point)).toBe(true);

  const slider = page.getByRole('slider', { name: 'Month shown on the map' });
  await slider.fill(String((2019 - 1991) * 12 + 4));
  await expect(slider).toHaveAttribute('aria-valuetext', 'May 2019: 0 agreements with 0 partners');
  await slider.fill(String((2019 - 1991) * 12 + 5));
  await expect(slider).toHaveAttribute('aria-valuetext', 'June 2019: 1 agreement with 2 partners');
  expect(errors).toEqual([]);
});
