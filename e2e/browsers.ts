import { existsSync } from 'node:fs';

/** Debian's Chromium where it is installed; else the one that Playwright has downloaded. */
const DEBIAN_CHROMIUM = '/usr/bin/chromium';
/** The same engine without a window of its own: a page takes half of the processor's time, and a live map less as well. */
const DEBIAN_SHELL = '/usr/bin/chromium-headless-shell';

const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
/** Only WebGL goes through SwiftShader: the page itself is drawn by the processor, as where there is no card. */
const WEBGL = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
];

const launched = (programs: readonly string[], args: readonly string[]) => {
  const executablePath = programs.find((program) => existsSync(program));
  return { ...(executablePath ? { executablePath } : {}), args: [...QUIET, ...args] };
};

/** How Playwright starts each browser. */
export const WITH_WEBGL = launched([DEBIAN_SHELL, DEBIAN_CHROMIUM], WEBGL);
export const WITHOUT_WEBGL = launched(
  [DEBIAN_SHELL, DEBIAN_CHROMIUM],
  ['--disable-3d-apis', '--disable-gpu'],
);
/** What a reader sets in the browser's settings only this one has. */
export const WHOLE_BROWSER = launched([DEBIAN_CHROMIUM], WEBGL);
