import { markup, type Markup } from '../../src/core/text/markup.ts';
import { CARD_SIZE, type PageAbout } from './page-head.ts';
import type { PageSite } from './page-site.ts';

/** A page's own picture, which leads to the map, where one was rendered. */
export function pictureLink(
  { has }: Pick<PageSite, 'has'>,
  { path, picture }: Pick<PageAbout, 'path' | 'picture'>,
  href: string,
): Markup | null {
  if (!has(`${path}card.jpg`)) return null;
  const { width, height } = CARD_SIZE;
  return markup`
      <p class="picture"><a href="${href}"><img src="card.jpg" width="${width}" height="${height}" alt="${picture}" loading="lazy" /></a></p>`;
}
