import { expect, test } from '@playwright/test';
import { PALETTES } from '../../src/core/view/palette.ts';
import { arcOnScreen } from '../arc-on-screen.ts';
import { mapPicture } from '../map-picture.ts';
import { goBackTo, open, sharedPage, watch } from '../page.ts';

// Pixels are read.
test.use({ deviceScaleFactor: 1 });

const ID = 'kaz-2011-joint-production';
const COLOUR = PALETTES.light.themes.industry;
/** Other themes are hidden: their arcs to Kazakhstan lie some pixels beside it. */
const ALONE = 'theme=industry&scheme=light';

const shared = sharedPage(`?time=2011-06&${ALONE}`);

test('an arc known to the year is half grown at mid-year', async () => {
  const page = shared();
  const { errors } = watch(page);
  await goBackTo(page, `?time=2011-06&${ALONE}`);
  const picture = await mapPicture(page);
  for (const s of [0.2, 0.4, 0.48])
    expect(picture.shows(COLOUR, await arcOnScreen(page, ID, s)), `at ${s}`).toBe(true);
  for (const s of [0.55, 0.6, 0.8])
    expect(picture.shows(COLOUR, await arcOnScreen(page, ID, s)), `at ${s}`).toBe(false);
  expect(errors).toEqual([]);
});

test('the next month it is longer, at the end of its year whole, and before it there is none', async () => {
  const page = shared();
  const showsAt = async (time: string, s: number) => {
    await goBackTo(page, `?time=${time}&${ALONE}`);
    return (await mapPicture(page)).shows(COLOUR, await arcOnScreen(page, ID, s));
  };
  expect(await showsAt('2011-07', 0.55)).toBe(true);
  expect(await showsAt('2011-12', 0.9)).toBe(true);
  expect(await showsAt('2010-12', 0.2)).toBe(false);
});

test.describe('where motion is not wanted', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('an arc is whole as soon as its date may have come', async ({ page }) => {
    const { errors } = watch(page);
    await open(page, `?time=2011-01&${ALONE}`);
    const january = await mapPicture(page);
    for (const s of [0.2, 0.5, 0.7, 0.9])
      expect(january.shows(COLOUR, await arcOnScreen(page, ID, s)), `at ${s}`).toBe(true);
    await page.getByRole('slider', { name: 'Month shown on the map' }).fill('239');
    const december = await mapPicture(page);
    expect(december.shows(COLOUR, await arcOnScreen(page, ID, 0.2))).toBe(false);
    expect(errors).toEqual([]);
  });
});
