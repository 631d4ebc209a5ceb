import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { ropeLook, swingOf } from '../../src/core/arcs/rope-opening.ts';
import { pointOnArc } from '../../src/core/arcs/arc-path.ts';
import { PALETTES } from '../../src/core/view/palette.ts';
import { readView } from '../../src/core/address/view-url.ts';
import { pictureOf } from '../../src/core/view/picture.ts';
import { drawStill, stillCamera } from '../../src/still/still-of-view.ts';
import { stillProjection } from '../../src/still/still-projection.ts';
import { stillShapes, type StillTopology } from '../../src/still/still-shapes.ts';
import { NOTHING_COVERED, type Covered } from '../../src/core/globe/covered.ts';
import type { Box } from '../../src/core/places/name-block.ts';
import { coveredNow } from '../arc-on-screen.ts';
import { brightStrands } from '../bright-strands.ts';
import { edgeAgreement } from '../edge-agreement.ts';
import { MapPicture, mapPicture } from '../map-picture.ts';
import { goBackTo, open, sharedPage } from '../page.ts';
import { pngPixels } from '../png-pixels.ts';
import { dataset } from '../real-data.ts';

// Pixels are read.
test.use({ deviceScaleFactor: 1 });

/** The still and the live map are one picture, so that the one can take the other's place without a jump. */

const shapes = stillShapes(
  JSON.parse(readFileSync('public/basemap/still.json', 'utf8')) as StillTopology,
);

const LOOKS = [
  { scheme: 'light', width: 1280, height: 800 },
  { scheme: 'dark', width: 1280, height: 800 },
  { scheme: 'light', width: 390, height: 844 },
] as const;

/** Over shorter arcs than this, in radians, all the others pass. */
const LIES_CLEAR = 0.25;

for (const { scheme, width, height } of LOOKS) {
  test(`every edge of one is in the other within a pixel: ${scheme}, ${width} by ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, `?scheme=${scheme}`);
    const live = await mapPicture(page);
    const still = await drawn(page, `scheme=${scheme}`, live.box, await standingOver(page));
    const [a, b] = [pngPixels(live.png), pngPixels(still.png)];
    const agreement = [edgeAgreement(a, b), edgeAgreement(b, a)];
    console.log(`${scheme} ${width}: ${agreement.map((part) => (100 * part).toFixed(2))} %`);
    expect(Math.min(...agreement)).toBeGreaterThan(0.99);

    const size = { width: live.box.width, height: live.box.height };
    const { scale, copies } = stillProjection(
      'mercator',
      stillCamera(dataset, size, { camera: null, seen: [], projection: 'mercator' }),
      size,
    );
    const place = copies[0]!.place;
    let compared = 0;
    for (const arc of brightStrands()) {
      if (arc.rope.length < LIES_CLEAR) continue;
      const swing = swingOf(arc, ropeLook(arc.rope, scale));
      // Where another arc lies over it, it is seen further on.
      const along = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
        .map((s) => place(pointOnArc(arc.hubAt, arc.partnerAt, swing, s))!.at)
        .filter(([x, y]) => x > 0 && x < size.width && y > 0 && y < size.height)
        .map(([x, y]) => ({ x: x + live.box.x, y: y + live.box.y }));
      if (along.length === 0) continue;
      const colour = PALETTES[scheme].themes[arc.agreement.theme];
      for (const [name, picture] of Object.entries({ live, still })) {
        const isSeen = along.some((at) => picture.shows(colour, at));
        expect(isSeen, `${arc.agreement.id} to ${arc.partner}, ${name}`).toBe(true);
      }
      compared++;
    }
    expect(compared, 'arcs that were looked for').toBeGreaterThan(5);
  });
}

/** With a mode, a choice, a shelf, a camera or a globe the same rules hold. */
const VIEWS = [
  'mode=in-force&time=2019-06&focus=KAZ',
  'mode=window&years=5&time=2012-03&shelf=open&map=4.00/41.00/36.00',
  'projection=globe&time=2016-12',
  'projection=globe&time=2020-06&focus=USA',
  'time=2024-06&focus=AZE',
  // Before its first record it is an empty ring.
  'time=1995-06&focus=QAT',
  // Two that were suspended in 2011 are in force.
  'time=2010-06&focus=ISR',
  'time=2020-12&compare=2015-12&focus=USA',
  'time=2020-06&map=5.20/41.00/31.00',
  'time=2023-01&projection=globe&focus=USA&map=2.40/45.00/10.00',
];

test.describe('put on by its address', () => {
  const shared = sharedPage('?scheme=light');
  for (const query of VIEWS) {
    test(`every edge of one is in the other within a pixel: ${query}`, async () => {
      const page = shared();
      await page.evaluate(() => document.getElementById('drawn')?.remove());
      await goBackTo(page, `?${query}`);
      const live = await mapPicture(page);
      const still = await drawn(page, `${query}&scheme=light`, live.box, await standingOver(page));
      const [a, b] = [pngPixels(live.png), pngPixels(still.png)];
      const agreement = [edgeAgreement(a, b), edgeAgreement(b, a)];
      console.log(`${query}: ${agreement.map((part) => (100 * part).toFixed(2))} %`);
      expect(Math.min(...agreement)).toBeGreaterThan(0.99);
    });
  }
});

test('a still that is three pixels off would be told', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 500 });
  const box = { x: 0, y: 0, width: 900, height: 500 };
  const still = pngPixels((await drawn(page, '', box)).png);
  const moved = pngPixels((await drawn(page, '', box, BARE, 3)).png);
  expect(edgeAgreement(still, still)).toBe(1);
  expect(edgeAgreement(still, moved)).toBeLessThan(0.965);
});

/** What the page has laid over its map: where its camera's middle is, and where no names may stand. */
interface Over {
  readonly covered: Covered;
  readonly over: readonly Box[];
}

const BARE: Over = { covered: NOTHING_COVERED, over: [] };

async function standingOver(page: Page): Promise<Over> {
  const over = await page.evaluate(
    ([selector, fade]) => {
      const map = document.querySelector('.region')!.getBoundingClientRect();
      const boxes = [...document.querySelectorAll(selector)].flatMap((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const isShown = right > left && bottom > top;
        return isShown
          ? [[left - map.left, top - map.top, right - map.left, bottom - map.top]]
          : [];
      });
      return [[0, 0, map.width, fade], ...boxes].map((box) => box.map(Math.round));
    },
    [OVER_MAP, FADE] as const,
  );
  return { covered: await coveredNow(page), over: over as unknown as Box[] };
}

/** The zoom's buttons, the invitation, where the land is from, the panel; and the strip into which the themes fade. */
const OVER_MAP = '.region .controls, .region .invitation, .region .credit, aside';
const FADE = 20;

/**
 * The still of a query where the map's canvas is, with the page's own letters and what covers that canvas; `offset` pixels
 * too far right.
 */
async function drawn(
  page: Page,
  query: string,
  box: MapPicture['box'],
  { covered, over }: Over = BARE,
  offset = 0,
): Promise<MapPicture> {
  const { view } = readView(new URLSearchParams(query), dataset);
  const picture = pictureOf(view, dataset);
  // As on the page, where an arc that has just begun grows; a picture that is kept shows it whole.
  const growing = { ...picture, arcView: { ...picture.arcView, standsStill: false } };
  const svg = drawStill(growing, dataset, shapes, {
    width: box.width,
    height: box.height,
    covered,
    over,
    language: view.language ?? 'en',
    scheme: view.scheme ?? 'light',
  });
  if (page.url() === 'about:blank') await page.setContent('<body></body>');
  await page.evaluate(
    ([drawing, right]) => {
      const over = new DOMParser().parseFromString(drawing!, 'image/svg+xml').documentElement;
      over.id = 'drawn';
      document.getElementById('drawn')?.remove();
      document.body.append(document.importNode(over, true));
      const own = document.getElementById('drawn')!;
      own.style.position = 'fixed';
      own.style.zIndex = '99';
      own.style.inset = '0';
      own.style.translate = `${right}px`;
    },
    [svg, String(offset)],
  );
  const png = await page.screenshot({ clip: { ...box, x: 0, y: 0 } });
  return new MapPicture(png, box);
}
