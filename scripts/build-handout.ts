/**
 * `npm run handout`, after `npm run generate`: writes tours on paper into `handouts/`, a page for each scene, as HTML or, with
 * `--pdf`, printed by the installed Chromium. The environment variable SITE says where the map stands, such as
 * https://example.org/ankara-arcs/: with it each scene has its link and its code for phones.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { offer } from '../src/core/text/nearest.ts';
import type { Tours } from '../src/core/tour/tour.ts';
import type { Dataset } from '../src/core/types.ts';
import { formatIn } from '../src/i18n/format.ts';
import { stillShapes, type StillTopology } from '../src/still/still-shapes.ts';
import { findChromium } from './cards/render-cards.ts';
import { handoutFile } from './handout/handout-file.ts';
import { handoutOptions } from './handout/handout-options.ts';
import { siteAddress } from './pages/site-address.ts';

const read = <T>(path: string): T => JSON.parse(readFileSync(`public/${path}`, 'utf8')) as T;

try {
  const { tours: wanted, languages, out, pdf, withNotes } = handoutOptions(process.argv.slice(2));
  const dataset = read<Dataset>('data/agreements.json');
  const { tours } = read<Tours>('data/tours.json');
  const shapes = stillShapes(read<StillTopology>('basemap/still.json'));
  const page = siteAddress(process.env['SITE'])?.href ?? null;
  const ids = tours.map(({ id }) => id);
  const unknown = wanted.find((id) => !ids.includes(id));
  if (unknown !== undefined)
    throw new Error(`no tour "${unknown}" - ${offer(unknown, ids, `say ${ids.join(', ')}`)}`);
  mkdirSync(out, { recursive: true });
  const browser = pdf ? await openBrowser() : null;
  for (const tour of tours.filter(({ id }) => wanted.length === 0 || wanted.includes(id)))
    for (const language of languages) {
      const look = { language, format: formatIn(language, 'latn'), page, withNotes };
      const html = handoutFile(tour, dataset, shapes, look);
      const path = join(out, `${tour.id}-${language}.${pdf ? 'pdf' : 'html'}`);
      writeFileSync(path, browser ? await browser.print(html) : html);
      console.log(path);
    }
  await browser?.close();
  if (page === null) console.log('SITE is not set: the scenes have no links and no codes.');
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

async function openBrowser(): Promise<{
  print(html: string): Promise<Buffer>;
  close(): Promise<void>;
}> {
  const executablePath = findChromium();
  if (executablePath === null)
    throw new Error(
      'no Chromium to print with - run `apt-get install chromium` or `npx playwright install chromium`, or leave out --pdf and print the page',
    );
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  return {
    async print(html) {
      await page.setContent(html);
      await page.evaluate(() => document.fonts.ready);
      return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
    },
    close: () => browser.close(),
  };
}
