import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { offlineWorker } from './scripts/offline-worker.ts';
import { staticList } from './scripts/static-list.ts';
import { woff2Only } from './scripts/woff2-only.ts';
import type { Dataset } from './src/core/types.ts';

/** The page may talk to nobody but its own origin. Not while developing, when styles are injected. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        content: "default-src 'self'; worker-src 'self'; img-src 'self' data: blob:",
      },
      injectTo: 'head-prepend',
    },
  ],
};

/** The agreements as text, for where no script runs. */
const listWithoutScript: Plugin = {
  name: 'list-without-script',
  apply: 'build',
  transformIndexHtml: (html) => {
    const dataset = JSON.parse(readFileSync('public/data/agreements.json', 'utf8')) as Dataset;
    return html.replace('<!-- list -->', () => staticList(dataset));
  },
};

export default defineConfig({
  base: './',
  plugins: [svelte(), contentSecurityPolicy, listWithoutScript, woff2Only, offlineWorker],
  build: {
    target: 'es2022',
    // The map library, loaded after the page, is one chunk of about 1,080 KB.
    chunkSizeWarningLimit: 1200,
  },
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    env: { TZ: 'America/Los_Angeles' },
    maxWorkers: 2,
  },
});
