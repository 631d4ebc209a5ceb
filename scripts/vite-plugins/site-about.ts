import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { About } from '../../src/core/about.ts';
import { escaped } from '../../src/still/svg.ts';

const OVERVIEW = 'public/data/overview.json';

/** What the data that a site is built over say of themselves; null before `npm run data` has made them. */
export function siteAbout(): About | null {
  if (!existsSync(OVERVIEW)) return null;
  return (JSON.parse(readFileSync(OVERVIEW, 'utf8')) as { about: About }).about;
}

/** Title and description of the pages, which say `%SITE_TITLE%` and `%SITE_DESCRIPTION%`. */
export const siteTitle: Plugin = {
  name: 'site-title',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => {
      const about = siteAbout();
      return html
        .replaceAll('%SITE_TITLE%', () => escaped(about?.title.en ?? ''))
        .replaceAll('%SITE_DESCRIPTION%', () => escaped(about?.description.en ?? ''));
    },
  },
};
