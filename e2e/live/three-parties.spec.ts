import { expect, test } from '@playwright/test';
import { PALETTES } from '../../src/core/view/palette.ts';
import { arcOnScreen } from '../arc-on-screen.ts';
import { mapPicture, type MapPicture } from '../map-picture.ts';
import { goBackTo, open, watch } from '../page.ts';

// Pixels are read.
test.use({ deviceScaleFactor: 1 });

const ID = 'aze-geo-2019-trilateral-mou';
const COLOUR = [1, 3, 5].map((i) => parseInt(PALETTES.light.themes.framework.slice(i, i + 2), 16));

/** How many pixels around a point have the theme's full colour. */
function bright(picture: MapPicture, at: { x: number; y: number }): number {
  return picture
    .coloursAround(at, 3)
    .filter((found) => found.every((part, i) => Math.abs(part - COLOUR[i]!) <= 12)).length;
}

test('an agreement of three parties lights both its arcs', async ({ page }) => {
  const { errors } = watch(page);
  // A year later both are calm and thin, unless they are selected.
  const query = '?time=2019-05&mode=window&years=2&theme=framework&country=AZE~GEO&scheme=light';
  await open(page, query);
  const points = () =>
    Promise.all(
      ['AZE', 'GEO'].flatMap((partner) => [0.4, 0.6].map((s) => arcOnScreen(page, ID, s, partner))),
    );
  const before = await points();
  const calm = await mapPicture(page);
  await goBackTo(page, `${query}&focus=${ID}`);
  // The map yields to the panel, so the arcs lie elsewhere now.
  const after = await points();
  const lit = await mapPicture(page);
  after.forEach((point, i) =>
    expect(bright(lit, point)).toBeGreaterThan(bright(calm, before[i]!) + 4),
  );
  expect(errors).toEqual([]);
});
