import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** Debian's Chromium where it is installed; else the one that Playwright has downloaded. */
const DEBIAN_CHROMIUM = '/usr/bin/chromium';
/** The same engine without a window of its own, which needs half of the processor's time for a page without WebGL. */
const DEBIAN_SHELL = '/usr/bin/chromium-headless-shell';
/** Another port lets two checkouts test at the same time. */
const PORT = process.env['PORT'] ?? '4173';

const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const chromium = (programs: readonly string[], ...args: string[]) => {
  const executablePath = programs.find((program) => existsSync(program));
  return { ...(executablePath ? { executablePath } : {}), args: [...QUIET, ...args] };
};
/** Only WebGL goes through SwiftShader: the page itself is drawn by the processor, as where there is no card. */
const withWebGl = chromium(
  [DEBIAN_CHROMIUM],
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
);

const withoutWebGl = chromium(
  [DEBIAN_SHELL, DEBIAN_CHROMIUM],
  '--disable-3d-apis',
  '--disable-gpu',
);

/** Software WebGL takes both cores: one at a time, and half the pixels where no journey reads them. */
const LIVE = { workers: 1, grep: /@live/, use: { deviceScaleFactor: 0.5 } };
/** What needs no live map: the still stands in, which is quicker, and tests the still. */
const STILL = {
  workers: 2,
  grepInvert: /@live/,
  use: { launchOptions: withoutWebGl },
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
    launchOptions: withWebGl,
  },
  projects: [
    { ...STILL, name: 'still', testDir: 'e2e/still', fullyParallel: true },
    // A file has one server, or one copy of the site.
    { ...STILL, name: 'site', testDir: 'e2e/site' },
    { name: 'live', testDir: 'e2e/live', workers: 1 },
    { ...LIVE, name: 'live-of-still', testDir: 'e2e/still' },
    { ...LIVE, name: 'live-of-site', testDir: 'e2e/site' },
    // The same journeys in Chromium, Firefox and WebKit, each driven by its own protocol.
    { name: 'engines', testDir: 'e2e/engines', workers: 1 },
  ],
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
  },
});
