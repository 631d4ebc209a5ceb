import { expect, test, type Page } from '@playwright/test';
import { mapPicture, type Colour, type MapPicture } from './map-picture.ts';
import { open, watch } from './page.ts';

/** What the eye sees and what the pointer finds are the same: the picture's own pixels say where arcs are drawn. */

const VIEWS = [
  'map=1.60/40.00/40.00',
  'map=3.40/44.00/52.00',
  'map=4.80/40.50/42.00',
  'map=1.90/40.00/60.00&projection=globe',
  'map=3.20/42.00/45.00&projection=globe',
];
const MONTHS = 408;
const POINTS = 6;
/** Further than the pointer's reach of 8 pixels from the middle of an arc, and than half an arc's width. */
const AWAY = 11;

for (const [turn, view] of VIEWS.entries()) {
  test(`the pointer finds what is drawn, and only that, at ${view}`, async ({ page }) => {
    const { errors } = watch(page);
    const random = seeded(1991 + turn);
    const month = Math.floor((0.35 + 0.6 * random()) * MONTHS);
    await open(page, `?scheme=light&${view}`);
    const slider = page.getByRole('slider', { name: 'Month shown on the map' });
    const end = await mapPicture(page);
    await slider.fill(String(month));
    const now = await mapPicture(page);

    const points = shuffled(await uncovered(page, gridOf(now)), random);
    const drawn = some(points, (at) => now.coloursAround(at, 0).some(isArc));
    const isEmpty = (at: Point) => !now.coloursAround(at, AWAY).some(isAnything);
    const unbegun = some(points, (at) => end.coloursAround(at, 0).some(isArc) && isEmpty(at));
    const nothing = some(points, isEmpty);
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

async function hover(page: Page, { x, y }: Point, cursor: string): Promise<void> {
  await page.mouse.move(x, y);
  const canvas = page.locator('.maplibregl-canvas');
  await expect
    .poll(() => canvas.evaluate((element) => (element as HTMLElement).style.cursor), {
      message: `the cursor at ${x}, ${y}`,
      timeout: 5000,
    })
    .toBe(cursor);
}

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

/** Those of the points where nothing lies over the map. */
function uncovered(page: Page, points: Point[]): Promise<Point[]> {
  return page.evaluate(
    (all) => all.filter(({ x, y }) => document.elementFromPoint(x, y)?.tagName === 'CANVAS'),
    points,
  );
}

function some(points: Iterable<Point>, holds: (at: Point) => boolean): Point[] {
  const found: Point[] = [];
  for (const point of points) {
    if (holds(point)) found.push(point);
    if (found.length === POINTS) break;
  }
  return found;
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
