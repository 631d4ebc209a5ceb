import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { pointOnArc } from '../src/core/arcs/arc-path.ts';
import { ropeLook, swingOf } from '../src/core/arcs/rope-opening.ts';
import { arcsOf } from '../src/core/arcs/arcs.ts';
import type { Dataset } from '../src/core/types.ts';
import { freeMiddle, NOTHING_COVERED, type Covered } from '../src/core/globe/covered.ts';
import { coveredByPanel } from '../src/core/view/layout.ts';
import { defaultCamera } from '../src/core/globe/default-camera.ts';
import { mapPicture } from './map-picture.ts';

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
): Promise<{ x: number; y: number }> {
  const dataset = JSON.parse(readFileSync('public/data/agreements.json', 'utf8')) as Dataset;
  const arc = arcsOf(dataset).find(
    (each) => each.agreement.id === id && (partner ?? each.partner) === each.partner,
  )!;
  const canvas = page.locator('.maplibregl-canvas');
  const box = (await canvas.boundingBox())!;
  // In a talk the page shows the canvas larger than it is.
  const { clientWidth, clientHeight } = await canvas.evaluate(
    ({ clientWidth, clientHeight }: HTMLElement) => ({ clientWidth, clientHeight }),
  );
  const covered = await coveredNow(page);
  const camera = defaultCamera({ clientWidth, clientHeight }, arc.hubAt, covered);
  const [middleX, middleY] = freeMiddle({ width: box.width, height: box.height }, covered);
  const world = 512 * 2 ** camera.zoom * (box.width / clientWidth);
  const look = ropeLook(arc.rope, { zoom: camera.zoom, globeLat: null }, opened ? 1 : 0);
  const swing = swingOf(arc, look);
  const [x, y] = mercator(...pointOnArc(arc.hubAt, arc.partnerAt, swing, s));
  const [centreX, centreY] = mercator(camera.lng, camera.lat);
  return {
    x: box.x + middleX + (x - centreX) * world,
    y: box.y + middleY + (y - centreY) * world,
  };
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

/** Points at an arc's rope, which opens, then clicks on its own strand, once the map has come to rest. */
export async function clickArc(page: Page, id: string, s: number): Promise<void> {
  await mapPicture(page);
  const closed = await arcOnScreen(page, id, s);
  await page.mouse.move(closed.x, closed.y);
  const open = await arcOnScreen(page, id, s, undefined, true);
  await page.mouse.move(open.x, open.y);
  await page.mouse.click(open.x, open.y);
}

/** Mercator coordinates, 0 to 1, from the north-west. */
function mercator(lng: number, lat: number): [x: number, y: number] {
  const radians = (lat * Math.PI) / 180;
  return [lng / 360 + 0.5, 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI)];
}
