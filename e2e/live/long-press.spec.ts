import { expect, test } from '@playwright/test';
import { arcOnScreen } from '../arc-on-screen.ts';
import { fingerOn } from '../long-press.ts';
import { mapPicture } from '../map-picture.ts';
import { open, watch } from '../page.ts';
import { dataset } from '../real-data.ts';

test.use({ viewport: { width: 844, height: 800 }, deviceScaleFactor: 1, hasTouch: true });

const ofPartner = (code: string): string =>
  dataset.agreements.find(({ partners }) => partners.length === 1 && partners[0] === code)!.id;

test('a finger that rests on a partner compares it, and one that moves pans the map', async ({
  page,
}) => {
  const { errors } = watch(page);
  await open(page, '?focus=KAZ&lang=en&lane=closed');
  await mapPicture(page);
  const finger = await fingerOn(page);
  const italy = await arcOnScreen(page, ofPartner('ITA'), 1);
  await finger('touchStart', italy);
  await expect(page).toHaveURL(/focus=KAZ~ITA/);
  await finger('touchEnd');
  await mapPicture(page);
  await expect(page).toHaveURL(/focus=KAZ~ITA/);

  const poland = await arcOnScreen(page, ofPartner('POL'), 1);
  await finger('touchStart', poland);
  await finger('touchMove', { x: poland.x + 40, y: poland.y });
  await finger('touchMove', { x: poland.x + 60, y: poland.y });
  await mapPicture(page);
  await finger('touchEnd');
  await expect(page).toHaveURL(/focus=KAZ~ITA&.*map=|map=.*focus=KAZ~ITA/);
  expect(errors).toEqual([]);
});
