import { expect, test, type Page } from '@playwright/test';
import { PALETTES } from '../../src/core/view/palette.ts';
import { mapPicture, type Colour, type MapPicture } from '../map-picture.ts';
import { goBackTo, sharedPage, watch } from '../page.ts';

// Pixels are read, and a smaller map has all that is asked for.
test.use({ deviceScaleFactor: 1, viewport: { width: 960, height: 640 } });

/** What the eye sees and what the pointer finds are the same: the picture's own pixels say where arcs are drawn. */

const VIEWS = [
  'map=1.60/40.00/40.00',
  'map=3.40/44.00/52.00',
  'map=4.80/40.50/42.00',
  'map=1.90/40.00/60.00&projection=globe',
  'map=3.20/42.00/45.00&projection=globe',
  'map=2.60/42.00/50.00&mode=window&years=10',
];
const MONTHS = 408;
const POINTS = 3;
/** Further than the pointer's reach of 8 pixels from the middle of an arc, and than half an arc's width. */
const AWAY = 11;

/** The hub's disc is no arc, yet as colourful as one. */
const HUB = PALETTES.light.hub;

const shared = sharedPage('?scheme=light');

for (const [turn, view] of VIEWS.entries()) {
  test(`the pointer finds what is drawn, and only that, at ${view}`, async () => {
    const page = shared();
    const { errors } = watch(page);
    const random = seeded(1991 + turn);
    const month = Math.floor((0.35 + 0.6 * random()) * MONTHS);
    await page.mouse.move(5, 5);
    await goBackTo(page, `?${view}`);
    const slider = page.getByRole('slider', { name: 'Month shown on the map' });
    const end = await mapPicture(page);
    await slider.fill(String(month));
    const now = await mapPicture(page);

    const points = shuffled(gridOf(now), random);
    const isEmpty = (at: Point) => !now.coloursAround(at, AWAY).some(isAnything);
    const wasArc = (at: Point) => end.coloursAround(at, 0).some(isArc);
    const isDrawn = (at: Point) =>
      now.coloursAround(at, 0).some(isArc) && !now.shows(HUB, at, AWAY);
    const drawn = await some(page, points, isDrawn);
    const unbegun = await some(page, points, (at) => wasArc(at) && isEmpty(at));
    const nothing = await some(page, points, isEmpty);
    expect(Math.min(drawn.length, unbegun.length, nothing.length)).toBeGreaterThan(0);

    for (let i = 0; i < POINTS; i++) {
      // Turn and turn about, so that each has to change what the one before has left.
      await hover(page, drawn[i % drawn.length]!, 'pointer');
      await hover(page, unbegun[i % unbegun.length]!, '');
      await hover(page, drawn[(i + 1) % drawn.length]!, 'pointer');
      await hover(page, nothing[i % nothing.length]!, '');
    }
    expect(errors).toEqual([]);
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

async function hover(page: Page, at: Point, cursor: string): Promise<void> {
  await page.mouse.move(at.x, at.y);
  const canvas = page.locator('.maplibregl-canvas');
  await expect
    .poll(
      async () => {
        const seen = await canvas.evaluate((element) => (element as HTMLElement).style.cursor);
        // The rope that the point before has opened may have spread over this one: then it is drawn here, and found.
        return cursor === '' && seen === 'pointer' && (await isDrawnNow(page, at)) ? cursor : seen;
      },
      { message: `the cursor at ${at.x}, ${at.y}` },
    )
    .toBe(cursor);
}

const isDrawnNow = async (page: Page, at: Point): Promise<boolean> =>
  (await mapPicture(page)).coloursAround(at, AWAY).some(isAnything);

/** Arcs have their theme's colour, more or less of it; land, sea and names are nearly grey. */
const isArc = (colour: Colour): boolean => saturation(colour) > 80;

/** Arcs with their soft edges, and the ink of circles and names. */
const isAnything = (colour: Colour): boolean =>
  saturation(colour) > 45 || Math.max(...colour) < 110;

const saturation = (colour: Colour): number => Math.max(...colour) - Math.min(...colour);

/** The middles of every other pixel. */
function gridOf({ box }: MapPicture): Point[] {
  const points: Point[] = [];
  for (let y = 1; y < box.height; y += 2)
    for (let x = 1; x < box.width; x += 2) points.push({ x: box.x + x + 0.5, y: box.y + y + 0.5 });
  return points;
}

/** The first few points of which something holds, and over which nothing lies that keeps the pointer from the map. */
async function some(
  page: Page,
  points: readonly Point[],
  holds: (at: Point) => boolean,
): Promise<Point[]> {
  const found: Point[] = [];
  for (const point of points) {
    if (holds(point)) found.push(point);
    if (found.length === 10 * POINTS) break;
  }
  const bare = await page.evaluate(
    (all) => all.filter(({ x, y }) => document.elementFromPoint(x, y)?.tagName === 'CANVAS'),
    found,
  );
  return bare.slice(0, POINTS);
}

/** Fisher and Yates's shuffle. */
function shuffled(points: readonly Point[], random: () => number): Point[] {
  const order = [...points];
  for (let i = order.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [order[i], order[other]] = [order[other]!, order[i]!];
  }
  return order;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
