import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { embedElement } from './scripts/vite-plugins/embed-element.ts';
import { firstPaint } from './scripts/vite-plugins/first-paint-plugin.ts';
import { mainHead } from './scripts/vite-plugins/main-head.ts';
import { makePage } from './scripts/vite-plugins/make-page.ts';
import { offlineWorker } from './scripts/vite-plugins/offline-worker.ts';
import { siteTitle } from './scripts/vite-plugins/site-about.ts';

export default defineConfig({
  base: './',
  plugins: [svelte(), siteTitle, firstPaint, mainHead, makePage, embedElement, offlineWorker],
  build: {
    target: 'es2022',
    rolldownOptions: {
      input: ['index.html', 'embed/index.html', 'make/index.html', 'make/map.html'],
      output: {
        codeSplitting: {
          // What both pages begin with, in three files instead of ten: on HTTP/1.1 each takes a turn of six.
          groups: [
            { name: 'svelte', test: /node_modules\/(svelte|clsx|esm-env)\// },
            {
              name: 'd3-array',
              test: /node_modules\/(d3-array|internmap)\//,
            },
            {
              name: 'time',
              test: /src\/core\/(time\/(scope|time-window|day|life-tally)|record\/packed-overview)\.ts/,
            },
          ],
        },
      },
    },
    // The map library, loaded after the page, is one chunk of about 1,080 KB.
    chunkSizeWarningLimit: 1200,
  },
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'fuzz/*.test.ts'],
    env: { TZ: 'America/Los_Angeles' },
    maxWorkers: 2,
    // A worker reads what is tested once, not for each of 200 files: no test mocks a module, and what it spies on it lets go.
    isolate: false,
    restoreMocks: true,
    // Machines differ threefold in speed: a test that hangs is told from one that is slow.
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});
