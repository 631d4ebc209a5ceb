import { defineConfig } from '@playwright/test';
import { WITH_WEBGL, WITHOUT_WEBGL } from './e2e/browsers.ts';

/** Another port lets two checkouts test at the same time. */
const PORT = process.env['PORT'] ?? '4173';

/**
 * Software WebGL takes what a machine has: one at a time, in whichever folder the journey lies, with half the pixels where
 * none is read. Beside it goes what needs no WebGL, since a live map also waits.
 */
const LIVE = {
  workers: 1,
  testDir: 'e2e',
  grep: /live\/[\w-]+\.spec|@live/,
  use: { deviceScaleFactor: 0.5 },
};
/** What needs no live map: the still stands in, which is quicker, and tests the still. */
const STILL = {
  workers: 2,
  grepInvert: /@live/,
  use: { launchOptions: WITHOUT_WEBGL },
};

export default defineConfig({
  workers: 2,
  forbidOnly: true,
  // Machines that run this differ threefold in speed; what passes waits no longer for it.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['./e2e/engines/table-reporter.ts']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'America/Los_Angeles',
    trace: 'off',
    // What a service worker answers no route of a test would see; the journeys about being offline let it in.
    serviceWorkers: 'block',
    launchOptions: WITH_WEBGL,
  },
  // What one worker must do by itself comes first, so that the rest fills the other's time and no core is idle at the end.
  projects: [
    { ...LIVE, name: 'live' },
    // The same journeys in Chromium, Firefox and WebKit, each driven by its own protocol.
    { name: 'engines', testDir: 'e2e/engines', workers: 1 },
    // A file has one server, or one copy of the site.
    { ...STILL, name: 'site', testDir: 'e2e/site' },
    { ...STILL, name: 'still', testDir: 'e2e/still', fullyParallel: true },
  ],
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
  },
});
