import type { Page } from '@playwright/test';
import { readView } from '../src/core/address/view-url.ts';
import { pointOnArc } from '../src/core/arcs/arc-path.ts';
import { drawnGrowth, isHidden } from '../src/core/arcs/arc-view.ts';
import type { Arc } from '../src/core/arcs/arcs.ts';
import { BandSums } from '../src/core/arcs/bands.ts';
import { hitArcs } from '../src/core/arcs/hit.ts';
import { ArcPicker, REACH } from '../src/core/arcs/pick-arcs.ts';
import { looksAt, ropeLook, swingOf, type MapScale } from '../src/core/arcs/rope-opening.ts';
import { mostRecords } from '../src/core/counts/counts.ts';
import { freeMiddle, NOTHING_COVERED, type Covered } from '../src/core/globe/covered.ts';
import { defaultCamera } from '../src/core/globe/default-camera.ts';
import { circleRadius } from '../src/core/places/place-look.ts';
import type { LngLat } from '../src/core/types.ts';
import { coveredByPanel } from '../src/core/view/layout.ts';
import { pictureOf } from '../src/core/view/picture.ts';
import { mapPicture } from './map-picture.ts';
import { dataset } from './real-data.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where the map's default view shows a point of an agreement's arc to a partner (to its first, if none is named), in
 * pixels of the page, with its rope at rest or opened. `s`: 0 hub, 1 partner.
 */
export async function arcOnScreen(
  page: Page,
  id: string,
  s: number,
  partner?: string,
  opened = false,
): Promise<Point> {
  const { arcs } = pictureNow(page);
  const arc = arcOf(arcs, id, partner);
  const { place, scale } = await placing(page);
  const swing = swingOf(arc, ropeLook(arc.rope, scale, opened ? 1 : 0));
  const [x, y] = place(pointOnArc(arc.hubAt, arc.partnerAt, swing, s));
  return { x, y };
}

/**
 * The first strand of the map's default view that fits and can be pointed at: `rest` is on its rope as that lies at rest,
 * `open` on the strand itself once the rope has opened; no other rope and no circle answers there or a pixel beside it.
 */
export async function strandOnScreen(
  page: Page,
  fits: (arc: Arc) => boolean,
  reach = REACH.mouse,
): Promise<{ arc: Arc; rest: Point; open: Point }> {
  const { arcs, arcView, records } = pictureNow(page);
  const { place, scale, isFree } = await placing(page);
  const sums = new BandSums(arcs.filter((arc) => !isHidden(arc, arcView)));
  const most = mostRecords(dataset.agreements);
  const circles = dataset.places.flatMap(({ code, at }) => {
    const count = records.get(code) ?? 0;
    return count > 0 ? [{ at: place(at), within: circleRadius(count, most) }] : [];
  });
  const isClear = ([x, y]: Spot) =>
    isFree([x, y]) &&
    circles.every(({ at, within }) => Math.hypot(at[0] - x, at[1] - y) > Math.max(reach, within));
  const [closed, opened] = [new ArcPicker(arcs), new ArcPicker(arcs)];
  closed.look({ project: place, copies: [0], lookOf: looksAt(scale, arcView.opened) });
  for (const arc of arcs) {
    const { id } = arc.agreement;
    if (drawnGrowth(arc, arcView) < 1 || !fits(arc)) continue;
    const view = { ...arcView, opened: new Set([...arcView.opened, arc.partner]) };
    opened.look({ project: place, copies: [0], lookOf: looksAt(scale, view.opened) });
    const along = (s: number, part: 0 | 1) => {
      const swing = swingOf(arc, ropeLook(arc.rope, scale, part));
      return place(pointOnArc(arc.hubAt, arc.partnerAt, swing, s));
    };
    for (let s = 0.4; s < 0.95; s += 0.05) {
      const [rest, open] = [along(s, 0), along(s, 1)];
      const opens = (at: Spot) => hitArcs(closed, at, reach, arcView, sums).rope === arc.partner;
      const isHit = (at: Spot) => hitArcs(opened, at, reach, view, sums).agreements.join() === id;
      if (!isClear(rest) || !isClear(open)) continue;
      if (around(rest).every(opens) && around(open).every(isHit))
        return { arc, rest: { x: rest[0], y: rest[1] }, open: { x: open[0], y: open[1] } };
    }
  }
  throw new Error('no such strand can be pointed at - ask for less');
}

/** Points at a rope, which opens, then clicks on a strand of it that fits, once the map has come to rest. */
export async function clickArc(page: Page, fits: (arc: Arc) => boolean): Promise<Arc> {
  await mapPicture(page);
  const { arc, rest, open } = await strandOnScreen(page, fits);
  await page.mouse.move(rest.x, rest.y);
  await page.mouse.move(open.x, open.y);
  await page.mouse.click(open.x, open.y);
  return arc;
}

type Spot = readonly [x: number, y: number];

/** A point and those beside it: a mouse stands on whole pixels. */
const around = ([x, y]: Spot) =>
  [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [x + dx, y + dy] as const));

/** What the page's address says that the map shows. */
const pictureNow = (page: Page) =>
  pictureOf(readView(new URL(page.url()).searchParams, dataset).view, dataset);

function arcOf(arcs: readonly Arc[], id: string, partner?: string): Arc {
  const found = arcs.find(
    (each) => each.agreement.id === id && (partner ?? each.partner) === each.partner,
  );
  if (!found) throw new Error(`no arc of ${id} - the data have changed`);
  return found;
}

/** Where the map's default view shows a place, in pixels of the page, its scale, and whether nothing is over a spot. */
async function placing(
  page: Page,
): Promise<{ place: (at: LngLat) => Spot; scale: MapScale; isFree: (at: Spot) => boolean }> {
  const canvas = page.locator('.maplibregl-canvas');
  const box = (await canvas.boundingBox())!;
  // In a talk the page shows the canvas larger than it is.
  const { clientWidth, clientHeight } = await canvas.evaluate(
    ({ clientWidth, clientHeight }: HTMLElement) => ({ clientWidth, clientHeight }),
  );
  const covered = await coveredNow(page);
  const hub = dataset.places.find(({ code }) => code === dataset.scope.hub)!;
  const camera = defaultCamera({ clientWidth, clientHeight }, hub.at, {
    covered,
    seen: pictureNow(page).seen,
  });
  const [middleX, middleY] = freeMiddle({ width: box.width, height: box.height }, covered);
  const world = 512 * 2 ** camera.zoom * (box.width / clientWidth);
  const [centreX, centreY] = mercator(camera.lng, camera.lat);
  const place = ([lng, lat]: LngLat) => {
    const [x, y] = mercator(lng, lat);
    const across = box.x + middleX + (x - centreX) * world;
    return [across, box.y + middleY + (y - centreY) * world] as const;
  };
  const { top, right, bottom, left } = covered;
  // Names of controls at the edges, such as where the land is from.
  const edge = 40;
  const isFree = ([x, y]: Spot) =>
    x > box.x + left + edge &&
    x < box.x + box.width - right - edge &&
    y > box.y + top + edge &&
    y < box.y + box.height - bottom - edge;
  return { place, scale: { zoom: camera.zoom, globeLat: null }, isFree };
}

/** What the open panel covers of the map. */
export async function coveredNow(page: Page): Promise<Covered> {
  const { pane, direction, isOpen } = await page.evaluate(() => {
    const root = document.documentElement;
    return {
      pane: { width: innerWidth, height: innerHeight, rem: 16 },
      direction: root.dir === 'rtl' ? ('rtl' as const) : ('ltr' as const),
      isOpen: root.dataset['panel'] === 'open' && root.dataset['page'] !== 'embed',
    };
  });
  return isOpen ? coveredByPanel(pane, direction) : NOTHING_COVERED;
}

/** Mercator coordinates, 0 to 1, from the north-west. */
function mercator(lng: number, lat: number): [x: number, y: number] {
  const radians = (lat * Math.PI) / 180;
  return [lng / 360 + 0.5, 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI)];
}
