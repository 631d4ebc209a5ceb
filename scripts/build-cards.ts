/**
 * `npm run cards`, after `vite build` and before the pages: renders a card for every agreement and partner into `dist`.
 * Where there is no Chromium it says so, and the pages name the shared card instead.
 * `npm run cards -- --shared` renders that one, `public/card.jpg`, which is kept with the sources.
 */
import { readFileSync } from 'node:fs';
import type { Dataset } from '../src/core/types.ts';
import { stillShapes, type StillTopology } from '../src/still/still-shapes.ts';
import { pageSite } from './pages/page-site.ts';
import { findChromium } from './cards/render-cards.ts';
import { sharedCard, siteCards, type SiteCard } from './cards/site-cards.ts';
import { writeCards } from './cards/write-cards.ts';

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

try {
  const site = pageSite(read<Dataset>('public/data/agreements.json'), null, () => false);
  const shapes = stillShapes(read<StillTopology>('public/basemap/still.json'));
  const isShared = process.argv.includes('--shared');
  const shared: SiteCard = { path: 'card.jpg', contents: () => sharedCard(site, shapes) };
  const cards = isShared ? [shared] : siteCards(site, shapes);
  console.log(await writeCards(isShared ? 'public' : 'dist', cards, findChromium()));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
