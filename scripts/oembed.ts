import { messagesIn } from '../src/i18n/language.ts';
import { markup } from './markup.ts';
import { CARD_SIZE, cardPath } from './page-head.ts';
import type { PageSite } from './page-site.ts';

/** Of the frame that a pasted address becomes, in pixels. */
const FRAME = { width: 800, height: 560 } as const;

/**
 * `oembed.json` beside a page: what a publishing system makes of the page's address (oEmbed 1.0, type rich). `query` is
 * the view, as the map's address has it.
 */
export function oembed(
  site: Pick<PageSite, 'has'> & { readonly address: URL },
  { path, title, query }: { path: string; title: string; query: string },
): string {
  const { address } = site;
  const src = new URL('embed/', address);
  src.search = query;
  const html = markup`<iframe src="${src.href}" title="${title}" width="${FRAME.width}" height="${FRAME.height}" loading="lazy" allow="fullscreen; clipboard-write; web-share" style="border:0"></iframe>`;
  const answer = {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: messagesIn('en').title,
    provider_url: address.href,
    ...FRAME,
    html: html.text,
    thumbnail_url: new URL(cardPath(site, path), address).href,
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
