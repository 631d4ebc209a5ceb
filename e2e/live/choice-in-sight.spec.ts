import { expect, test, type Page } from '@playwright/test';
import { readView } from '../../src/core/address/view-url.ts';
import { stillProjection } from '../../src/still/still-projection.ts';
import { coveredNow } from '../arc-on-screen.ts';
import { mapPicture } from '../map-picture.ts';
import { open } from '../page.ts';
import { dataset } from '../real-data.ts';
import { searchField, selectedTitle } from '../selection-panel.ts';

/** A map that was zoomed by hand: what is then searched for comes into sight with the hub, unless both are there. */
const ELSEWHERE = '5.50/60.00/60.00';
const AT_PARTNER = '5.00/0.00/37.00';
const BOTH = { desktop: '3.00/20.00/36.00', phone: '1.80/20.00/36.00' } as const;

for (const [name, size] of Object.entries({
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
})) {
  test(`what is chosen by search is in sight with the hub: ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const map of [ELSEWHERE, AT_PARTNER]) {
      await chooseKenya(page, map);
      await expect.poll(() => outOfSight(page), map).toEqual([]);
    }
    const both = BOTH[name as keyof typeof BOTH];
    await chooseKenya(page, both);
    expect(await outOfSight(page)).toEqual([]);
    expect(new URL(page.url()).searchParams.get('map')).toBe(both);
  });
}

async function chooseKenya(page: Page, map: string): Promise<void> {
  await open(page, `?lane=closed&map=${map}`);
  const field = searchField(page);
  if (!(await field.isVisible()))
    await page.getByRole('button', { name: 'Search', exact: true }).click();
  await field.click();
  await field.pressSequentially('kenya');
  await page.getByRole('option', { name: 'Kenya Partner' }).click();
  await expect(selectedTitle(page)).toHaveText('Kenya');
  await mapPicture(page);
}

/** Which of hub and partner are not in the free part of the map, by the address. */
async function outOfSight(page: Page): Promise<string[]> {
  const { box } = await mapPicture(page);
  const { view } = readView(new URL(page.url()).searchParams, dataset);
  const covered = await coveredNow(page);
  const { copies } = stillProjection('mercator', view.camera!, { ...box, covered });
  return [dataset.scope.hub, 'KEN'].filter((code) => {
    const { at } = dataset.places.find((place) => place.code === code)!;
    return !copies.some(({ place }) => {
      const [x, y] = place(at)?.at ?? [-1, -1];
      return x > covered.left && x < box.width - covered.right && y > 0 && y < box.height;
    });
  });
}
