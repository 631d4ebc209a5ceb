import { mount } from 'svelte';
import type { Overview, Language } from './core/types.ts';
import { readView } from './core/address/view-url.ts';
import EmbedApp from './EmbedApp.svelte';
import { readEmbedQuery } from './embed/embed-options.ts';
import { hostIds } from './embed/height-messages.ts';
import { Host } from './embed/host.ts';
import styles from './embed.css?inline';

/** The one-file build as an embed: `?embed` in its address. Its styles are the embed's only here. */
export function embedInPage(
  dataset: Overview,
  query: URLSearchParams,
  readerLanguage: Language,
  target: HTMLElement,
): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  query.delete('embed');
  const { options, faults, view: asked } = readEmbedQuery(query);
  const { view, faults: more } = readView(asked, dataset);
  document.documentElement.dataset['background'] = options.background;
  const host = new Host(window, hostIds(location.href));
  const props = { dataset, view, faults: [...faults, ...more], readerLanguage, options, host };
  mount(EmbedApp, { target, props });
}
