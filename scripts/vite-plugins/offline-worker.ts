import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { siteAbout } from './site-about.ts';

const about = siteAbout();

/** What a talk needs, and nothing else: no earlier versions, no downloads, no pages or pictures of single records. */
const KEPT = [
  'index.html',
  'assets/**/*.{js,css,woff2}',
  'basemap/*.json',
  'data/{about,agreements,overview,tours,translations-*}.json',
  'icon.svg',
];

const plugins: Plugin[] = VitePWA({
  injectRegister: null,
  filename: 'service-worker.js',
  includeManifestIcons: false,
  workbox: {
    globPatterns: KEPT,
    globIgnores: ['assets/{own-map,own-preview,make,embed-in-page}*'],
    // The map library with its worker is one file of about 1.1 MB; data may grow.
    maximumFileSizeToCacheInBytes: 8_000_000,
    inlineWorkboxRuntime: true,
    cacheId: about?.name ?? 'map',
    // It would also empty the caches of copies in sub-folders, whose scopes begin as ours does.
    cleanupOutdatedCaches: false,
    // A view stands in the query, so every query is the same page. What is not kept is never answered with the main page.
    ignoreURLParametersMatching: [/./],
    navigateFallback: null,
    // The very first visit can lose its network too. A newer worker waits until the reader asks for it.
    clientsClaim: true,
    skipWaiting: false,
  },
  manifest: {
    name: about?.dataTitle ?? '',
    short_name: about?.author || (about?.title.en ?? ''),
    description: about?.description.en ?? '',
    lang: 'en',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#0b1220',
    theme_color: '#0b1220',
    categories: ['education', 'news'],
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      {
        src: 'icons/icon-maskable-512.png',
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
  },
});

// Their own link would stand in every page, with an address that is right in one folder only.
for (const plugin of plugins) delete plugin.transformIndexHtml;

/**
 * The service worker and the web app manifest. All addresses are relative, so that the page may lie in any folder.
 * The page registers the worker itself (`src/offline`), when it is live and idle.
 */
export const offlineWorker: Plugin[] = [
  ...plugins,
  {
    name: 'vite-plugin-pwa:link',
    apply: 'build',
    transformIndexHtml: (_, { path }) =>
      path === '/index.html'
        ? [{ tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' } }]
        : [],
  },
];
