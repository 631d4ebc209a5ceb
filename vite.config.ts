import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { embedElement } from './scripts/embed-element.ts';
import { firstPaint } from './scripts/first-paint.ts';
import { mainHead } from './scripts/main-head.ts';
import { offlineWorker } from './scripts/offline-worker.ts';
import { woff2Only } from './scripts/woff2-only.ts';

/** The page may talk to nobody but its own origin. Not while developing, when styles are injected. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        // In a sandbox, which has no origin, the map library has to start its worker from a data: address.
        content: "default-src 'self'; worker-src 'self' data:; img-src 'self' data: blob:",
      },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  base: './',
  plugins: [
    svelte(),
    contentSecurityPolicy,
    firstPaint,
    mainHead,
    embedElement,
    woff2Only,
    offlineWorker,
  ],
  build: {
    target: 'es2022',
    rolldownOptions: { input: ['index.html', 'embed/index.html'] },
    // The map library, loaded after the page, is one chunk of about 1,080 KB.
    chunkSizeWarningLimit: 1200,
  },
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    env: { TZ: 'America/Los_Angeles' },
    maxWorkers: 2,
  },
});
