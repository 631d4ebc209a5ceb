import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { pageSite } from '../../scripts/pages/page-site.ts';
import { findChromium } from '../../scripts/cards/render-cards.ts';
import { siteCards } from '../../scripts/cards/site-cards.ts';
import { writeCards } from '../../scripts/cards/write-cards.ts';
import { stillShapes, type StillTopology } from '../../src/still/still-shapes.ts';
import { dataset } from '../real-data.ts';

test('a card is a JPEG of 1200 by 630 that any card reader takes, the same every time', async ({
  page,
}) => {
  const topology = JSON.parse(readFileSync('public/basemap/still.json', 'utf8')) as StillTopology;
  const site = pageSite(dataset, null, () => false);
  const card = siteCards(site, stillShapes(topology)).find(({ path }) => path.includes('/KAZ/'))!;
  const folder = mkdtempSync(join(tmpdir(), 'ankara-arcs-cards-'));
  const render = async (): Promise<Buffer> => {
    await writeCards(folder, [card], findChromium());
    return readFileSync(join(folder, card.path));
  };
  const [first, second] = [await render(), await render()];
  rmSync(folder, { recursive: true });
  expect(second.equals(first)).toBe(true);
  expect(first.length).toBeLessThan(120_000);
  const size = await page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    },
    `data:image/jpeg;base64,${first.toString('base64')}`,
  );
  expect(size).toEqual([1200, 630]);
});
