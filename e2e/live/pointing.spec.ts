import { expect, test, type Page } from '@playwright/test';
import { circleRadius } from '../../src/core/places/place-look.ts';
import { mostRecords } from '../../src/core/counts/counts.ts';
import { readView } from '../../src/core/address/view-url.ts';
import { pictureOf } from '../../src/core/view/picture.ts';
import { mapPicture, type MapPicture } from '../map-picture.ts';
import { goBackTo, open, watch } from '../page.ts';
import { dataset } from '../real-data.ts';
import { selectedTitle } from '../selection-panel.ts';

const bubble = (page: Page) => page.locator('.region .hover');
const cursor = (page: Page) =>
  page.locator('.maplibregl-canvas').evaluate(({ style }: HTMLElement) => style.cursor);

const BEHIND_THE_GLOBE = 'projection=globe&map=1.60/-40.00/-150.00&lane=closed';
const SECOND_COPY = { zoom: 2, lat: 30, lng: -170 };

test('what is behind the globe does not answer, what is in the second copy of the world does, and a right press moves nothing', async ({
  page,
}) => {
  const { errors } = watch(page);
  await open(page, `?${BEHIND_THE_GLOBE}`);
  const { box } = await mapPicture(page);
  // The empty Pacific, south of all arcs.
  for (const y of [40, 80])
    for (let x = -120; x <= 120; x += 40) {
      await page.mouse.move(box.x + box.width / 2 + x, box.y + box.height / 2 + y);
      await expect(bubble(page), `${x}, ${y} from the middle`).toBeHidden();
      expect(await cursor(page)).toBe('');
    }

  const query = 'map=2.00/30.00/-170.00&lane=closed&time=2024-06';
  await goBackTo(page, `?${query}`);
  const { place, at } = largestCircle(query, await mapPicture(page));
  await page.mouse.move(at.x, at.y);
  await expect(bubble(page)).toHaveText(place.names.en);
  expect(await cursor(page)).toBe('pointer');
  await page.mouse.click(at.x, at.y);
  await expect(selectedTitle(page)).toHaveText(place.names.en);
  // It is in sight: the map only makes room for the panel.
  await mapPicture(page);
  expect(new URL(page.url()).searchParams.get('map')).toBe('2.00/30.00/-170.00');

  const slider = page.getByRole('slider', { name: 'Month shown on the map' });
  const month = await slider.inputValue();
  const bars = page.locator('.bars [data-year]');
  const [one, other] = [await bars.nth(4).boundingBox(), await bars.nth(9).boundingBox()];
  await page.mouse.move(one!.x + one!.width / 2, one!.y + one!.height / 2);
  await page.mouse.down({ button: 'right' });
  await page.mouse.move(other!.x + other!.width / 2, other!.y + other!.height / 2, { steps: 4 });
  await page.mouse.up({ button: 'right' });
  expect(await slider.inputValue()).toBe(month);
  expect(new URL(page.url()).searchParams.get('mode')).toBeNull();
  expect(errors).toEqual([]);
});

/** What is nearer to the left edge is out of sight when the map has made room for the panel. */
const ROOM = 240;

/** The largest circle far from the edges of the copy of the world to the west of Greenwich's own, and from other circles. */
function largestCircle(query: string, { box }: MapPicture) {
  const { records } = pictureOf(readView(new URLSearchParams(query), dataset).view, dataset);
  const world = 512 * 2 ** SECOND_COPY.zoom;
  const north = (lat: number) =>
    (Math.asinh(Math.tan((lat * Math.PI) / 180)) / 2 / Math.PI) * world;
  const most = mostRecords(dataset.agreements);
  const shown = dataset.places.flatMap((place) => {
    const count = records.get(place.code) ?? 0;
    if (count === 0) return [];
    const [lng, lat] = place.at;
    const x = box.x + box.width / 2 + ((lng - 360 - SECOND_COPY.lng) / 360) * world;
    const y = box.y + box.height / 2 - (north(lat) - north(SECOND_COPY.lat));
    return [{ place, at: { x, y }, count, radius: circleRadius(count, most) }];
  });
  const isInside = ({ x, y }: { x: number; y: number }) =>
    x > box.x + ROOM && x < box.x + box.width / 2 && y > box.y + 60 && y < box.y + box.height - 60;
  const isAlone = (one: (typeof shown)[number]) =>
    shown.every(
      (other) =>
        other === one ||
        Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y) > other.radius + 20,
    );
  const found = shown
    .filter((each) => isInside(each.at) && isAlone(each))
    .toSorted((a, b) => b.count - a.count)[0];
  if (!found) throw new Error('no circle stands alone there - look elsewhere');
  return found;
}
