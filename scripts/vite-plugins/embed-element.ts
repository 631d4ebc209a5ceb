import type { Plugin } from 'vite';
import { classicScript } from './classic-script.ts';
import { siteAbout } from './site-about.ts';

/**
 * `embed.js`: the custom element for other people's pages, as one classic script without a hash in its name, since its
 * address stands in articles for years.
 */
export const embedElement: Plugin = {
  name: 'embed-element',
  apply: 'build',
  async generateBundle() {
    const source = await classicScript('src/embed/element.ts', {
      SITE_TITLE: JSON.stringify(siteAbout()?.author || (siteAbout()?.title.en ?? '')),
    });
    this.emitFile({ type: 'asset', fileName: 'embed.js', source });
  },
};
