import { chromium } from '@playwright/test';
import playwrightConfig from '../../playwright.config.ts';
import type { PacedServer } from './serve-paced.ts';

/** What had arrived at a moment of a page's load. */
export interface Arrived {
  /** Milliseconds since the navigation began. */
  readonly after: number;
  readonly bytes: number;
  readonly requests: number;
}

export interface Loaded {
  readonly picture: Arrived;
  readonly interactive: Arrived;
}

/** How long a page may take, in milliseconds. */
const PATIENCE = 90_000;

/**
 * Opens a page in a browser of its own. A page of ours shows its first picture when it is first painted with its markup
 * whole, and can be used when it says `live`; a peer's page does both when it marks `picture`.
 */
export async function loadPage(server: PacedServer, path: string): Promise<Loaded> {
  const browser = await chromium.launch(playwrightConfig.use!.launchOptions);
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    // tsx wraps functions in a helper of its own, which the page does not have.
    await page.addInitScript('globalThis.__name = (value) => value');
    await page.addInitScript(() => {
      const watcher = new MutationObserver(() => {
        if (document.documentElement.dataset['state'] !== 'live') return;
        performance.mark('live');
        watcher.disconnect();
      });
      watcher.observe(document, { attributes: true, subtree: true, childList: true });
    });
    const already = server.sent.length;
    await page.goto(server.address + path);
    const started = Date.now();
    let marks = await page.evaluate(readMarks);
    while (marks.interactive === null) {
      if (Date.now() - started > PATIENCE)
        throw new Error(`${path} is not live after ${PATIENCE} ms`);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      marks = await page.evaluate(readMarks);
    }
    const sent = server.sent.slice(already);
    const arrivedBy = (after: number): Arrived => {
      const there = sent.filter(({ at }) => at <= marks.origin + after);
      const bytes = there.reduce((sum, { bytes: size }) => sum + size, 0);
      return { after, bytes, requests: there.length };
    };
    return { picture: arrivedBy(marks.picture!), interactive: arrivedBy(marks.interactive) };
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
function readMarks(): { origin: number; picture: number | null; interactive: number | null } {
  const timeOf = (name: string): number | null =>
    performance.getEntriesByName(name)[0]?.startTime ?? null;
  const peer = timeOf('picture');
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const painted = timeOf('first-contentful-paint');
  const own = painted === null ? null : Math.max(painted, navigation!.domInteractive);
  return {
    origin: performance.timeOrigin,
    picture: peer ?? own,
    interactive: peer ?? timeOf('live'),
  };
}
