import { USUAL_COLUMN, wantedHeight } from '../../src/embed/wanted-height.ts';
import { iframeSnippet } from '../../src/embed/snippet.ts';
import { CARD_SIZE, cardPath } from './page-head.ts';
import type { PageSite } from './page-site.ts';

/** Of the frame that a pasted address becomes, in pixels. */
const FRAME = { width: USUAL_COLUMN, height: wantedHeight(USUAL_COLUMN, 'full') } as const;

/**
 * `oembed.json` beside a page: what a publishing system makes of the page's address (oEmbed 1.0, type rich). `query` is
 * the view, as the map's address has it.
 */
export function oembed(
  site: Pick<PageSite, 'has' | 'dataset'> & { readonly address: URL },
  { path, title, query }: { path: string; title: string; query: string },
): string {
  const { address, dataset } = site;
  const provider = dataset.about.title.en;
  const answer = {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: provider,
    provider_url: address.href,
    ...FRAME,
    html: iframeSnippet({
      site: address.href,
      oneFile: null,
      query,
      title: path === '' ? title : `${title} · ${provider}`,
      ...FRAME,
    }),
    thumbnail_url: new URL(cardPath(site, path), address).href,
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
