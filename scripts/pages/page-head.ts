import { messagesIn } from '../../src/i18n/language.ts';
import type { Dataset } from '../../src/core/types.ts';
import { markup, jsonInHtml, type Markup } from '../../src/core/text/markup.ts';
import { addressOf, type PageSite } from './page-site.ts';

/** What search engines, card readers and embedders are told of a page. */
export interface PageAbout {
  /** From the built folder's root; '' is the map itself. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly type: 'website' | 'article';
  /** In words, what its own picture shows. */
  readonly picture: string;
  /** schema.org, as JSON-LD. */
  readonly structured: object;
  /** Whether an `oembed.json` stands beside it. */
  readonly embeds: boolean;
}

/** Width and height of every card, in pixels: what card readers ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The picture of a page for cards: its own where one was rendered, else the one that all share. */
export function cardPath(site: Pick<PageSite, 'has'>, path: string): string {
  return hasOwnCard(site, path) ? `${path}card.jpg` : 'card.jpg';
}

function hasOwnCard({ has }: Pick<PageSite, 'has'>, path: string): boolean {
  return path !== '' && has(`${path}card.jpg`);
}

/**
 * Links and tags of a page's head but title, description and style. What must be absolute (canonical link, addresses
 * of Open Graph, oEmbed) is there only where the folder's address is known.
 */
export function pageHead(
  site: Pick<PageSite, 'address' | 'has'> & { readonly dataset: Pick<Dataset, 'about'> },
  about: PageAbout,
): Markup {
  const { title, description, path, type, structured } = about;
  const picture = hasOwnCard(site, path)
    ? about.picture
    : messagesIn('en').map.label(site.dataset.about.title.en);
  const own = addressOf(site, path);
  const card = addressOf(site, cardPath(site, path));
  return markup`
    <meta property="og:site_name" content="${site.dataset.about.author}" />
    <meta property="og:type" content="${type}" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:locale" content="en_GB" />${own !== undefined && card !== undefined && addressed(own, card, picture)}${
      own !== undefined && about.embeds && oembedLink(own, title)
    }
    <script type="application/ld+json">${jsonInHtml(structured)}</script>`;
}

function addressed(own: string, card: string, picture: string): Markup {
  return markup`
    <link rel="canonical" href="${own}" />
    <meta property="og:url" content="${own}" />
    <meta property="og:image" content="${card}" />
    <meta property="og:image:type" content="image/jpeg" />
    <meta property="og:image:width" content="${CARD_SIZE.width}" />
    <meta property="og:image:height" content="${CARD_SIZE.height}" />
    <meta property="og:image:alt" content="${picture}" />
    <meta name="twitter:card" content="summary_large_image" />`;
}

function oembedLink(own: string, title: string): Markup {
  return markup`
    <link rel="alternate" type="application/json+oembed" href="${own}oembed.json" title="${title}" />`;
}
