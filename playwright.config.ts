import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { BEHIND } from './e2e/behind.ts';

/** Titles that begin so, anywhere in what a test is called. */
const behind = BEHIND.map((title) => new RegExp(title.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')));

/** Debian's Chromium where it is installed; else the one that Playwright has downloaded. */
const DEBIAN_CHROMIUM = '/usr/bin/chromium';
/** Another port lets two checkouts test at the same time. */
const PORT = process.env['PORT'] ?? '4173';

const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const chromium = (...args: string[]) => ({
  ...(existsSync(DEBIAN_CHROMIUM) ? { executablePath: DEBIAN_CHROMIUM } : {}),
  args: [...QUIET, ...args],
});
/** Only WebGL goes through SwiftShader: the page itself is drawn by the processor, as where there is no card. */
const withWebGl = chromium(
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
);

export default defineConfig({
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'America/Los_Angeles',
    trace: 'off',
    // What a service worker answers no route of a test would see; the journeys about being offline let it in.
    serviceWorkers: 'block',
    launchOptions: withWebGl,
  },
  projects: [
    // What needs no live map: the still stands in, which is quicker, and tests the still.
    {
      name: 'still',
      testDir: 'e2e/still',
      grepInvert: [/@live/, ...behind],
      workers: 2,
      fullyParallel: true,
      use: { launchOptions: chromium('--disable-3d-apis', '--disable-gpu') },
    },
    // Software WebGL takes both cores: one at a time.
    { name: 'live', testDir: 'e2e/live', grepInvert: behind, workers: 1 },
    { name: 'live-of-still', testDir: 'e2e/still', grep: /@live/, grepInvert: behind, workers: 1 },
    // The same journeys in Chromium, Firefox and WebKit, each driven by its own protocol.
    { name: 'engines', testDir: 'e2e/engines', workers: 1 },
    { name: 'site', testDir: 'e2e/site', grepInvert: behind, workers: 1 },
  ],
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
  },
});
