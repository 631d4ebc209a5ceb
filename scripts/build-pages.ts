/**
 * `tsx scripts/build-pages.ts`, after `vite build`: writes a page per agreement and per partner, the list of all, and
 * what tells of them (sitemap, oEmbed, robots.txt, 404.html) into `dist`. The environment variable SITE says where the
 * folder will stand, such as https://example.org/ankara-arcs/.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { History, Making } from '../src/core/record/edition.ts';
import type { Dataset } from '../src/core/types.ts';
import { pageSite } from './pages/page-site.ts';
import { NO_ADDRESS, siteAddress } from './pages/site-address.ts';
import { siteFiles } from './pages/site-files.ts';

const OUT = 'dist';

const read = <T>(name: string): T => JSON.parse(readFileSync(`public/data/${name}`, 'utf8')) as T;

try {
  const dataset = read<Dataset>('agreements.json');
  const told = { making: read<Making>('about.json'), history: read<History>('history.json') };
  const address = siteAddress(process.env['SITE']);
  const site = pageSite(dataset, address, (path) => existsSync(join(OUT, path)), told);
  const files = siteFiles(site);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(OUT, path)), { recursive: true });
    writeFileSync(join(OUT, path), text);
  }
  console.log(`${files.size} pages and lists written to ${OUT}`);
  if (address === null) console.log(NO_ADDRESS);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
