/**
 * `npm run cards`, after `vite build` and before the pages: renders a card for every agreement and partner into `dist`.
 * Where there is no Chromium it says so, and the pages name the shared card instead.
 * `npm run cards -- --shared` renders that one, `public/card.jpg`, which is kept with the sources.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dataset } from '../src/core/types.ts';
import { stillShapes, type StillTopology } from '../src/still/still-shapes.ts';
import { pageSite } from './page-site.ts';
import { findChromium, renderCards } from './render-cards.ts';
import { sharedCard, siteCards, type SiteCard } from './site-cards.ts';

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

try {
  const site = pageSite(read<Dataset>('public/data/agreements.json'), null, () => false);
  const shapes = stillShapes(read<StillTopology>('public/basemap/still.json'));
  const isShared = process.argv.includes('--shared');
  const shared: SiteCard = { path: 'card.jpg', contents: () => sharedCard(site, shapes) };
  const cards = isShared ? [shared] : siteCards(site, shapes);
  await renderInto(isShared ? 'public' : 'dist', cards);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

async function renderInto(folder: string, cards: readonly SiteCard[]): Promise<void> {
  const chromium = findChromium();
  if (chromium === null) {
    console.log(
      'no Chromium: cards are left out, and the pages name the shared one; to have them, run `apt-get install chromium` or `npx playwright install chromium`',
    );
    return;
  }
  let [at, bytes] = [0, 0];
  for await (const picture of renderCards(chromium, contentsOf(cards))) {
    const file = join(folder, cards[at++]!.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, picture);
    bytes += picture.length;
  }
  console.log(`${at} cards, ${Math.round(bytes / 1e3)} KB, written to ${folder}`);
}

function* contentsOf(cards: readonly SiteCard[]): Generator<string> {
  for (const card of cards) yield card.contents();
}
